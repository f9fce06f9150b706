// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/talosbundle.h"
#include "guestlab.h"
#include "model/castle/castlereader.h"
#include "model/generate/talos/machineconfig.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/files.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;
using lab::parseMachineConfig;

class TestLabMachineConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatTheGeneratorMakes();
    void takesTalosOwnExamples_data();
    void takesTalosOwnExamples();
    void findsTheCardByItsAlias();
    void refuses_data();
    void refuses();
    void namesEverythingThatIsWrong();
};

void TestLabMachineConfig::takesWhatTheGeneratorMakes()
{
    const auto document = readYaml(test::contentOf(
        QStringLiteral(CASTELLO_SOURCE_DIR "/resources/samples/tazlab.castle.yaml")));
    QVERIFY(document.has_value());
    const auto reading = readCastle(*document);
    QVERIFY(reading.castle.has_value());
    const auto secrets = createSecretsBundle(QDateTime::currentDateTimeUtc());
    QVERIFY(secrets.has_value());
    const auto contract = TalosContract::find(u"v1.13");
    const QList<Machine> machines = machinesOf(*reading.castle);
    QCOMPARE(machines.size(), 6);
    for (const Machine &machine : machines) {
        const auto file = generateMachineConfig(*reading.castle, machine, *contract, *secrets);
        QVERIFY(file.has_value());
        const auto config = parseMachineConfig(file->content);
        QVERIFY2(config.has_value(), qPrintable(config.error_or(lab::CallError {}).message));
        const bool isControlPlane = machine.role == MachineRole::ControlPlane;
        QCOMPARE(config->isControlPlane, isControlPlane);
        QCOMPARE(config->hostname, machine.name);
        QCOMPARE(config->identity.authority, secrets->os.certificate);
        QCOMPARE(config->osAuthority.key.isEmpty(), !isControlPlane);
        QCOMPARE(config->vip.has_value(), isControlPlane);
        QCOMPARE(config->kubernetesVersion, u"v1.36.2"_s);
        QCOMPARE(config->endpoint, u"https://192.168.1.150:6443"_s);
        QCOMPARE(config->userVolumes.size(), isControlPlane ? 0 : 1);
        lab::GuestHardware hardware;
        hardware.interfaces = {{machine.interfaces.first().mac, {}, 0, {}}};
        QCOMPARE(config->address(hardware), machine.address());
    }
}

void TestLabMachineConfig::takesTalosOwnExamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isControlPlane");
    QTest::newRow("control plane") << u"base-controlplane.yaml"_s << true;
    QTest::newRow("worker") << u"base-worker.yaml"_s << false;
}

void TestLabMachineConfig::takesTalosOwnExamples()
{
    CASTELLO_NEED_SHARED(folder, "talos/examples/stability/v1.13");
    QFETCH(QString, file);
    const auto config = parseMachineConfig(test::contentOf(folder + u'/' + file));
    QVERIFY2(config.has_value(), qPrintable(config.error_or(lab::CallError {}).message));
    QTEST(config->isControlPlane, "isControlPlane");
    QCOMPARE(config->clusterName, u"base"_s);
    QVERIFY(config->hasFlannel);
}

void TestLabMachineConfig::findsTheCardByItsAlias()
{
    const lab::GuestHardware hardware = GuestLab::hardware(420);
    const QByteArray mac = hardware.interfaces.first().mac.toLower().toUtf8();
    const QByteArray base
        = machineConfig({.isControlPlane = false, .hostname = u"w"_s}, ClusterSecrets::madeUp());
    const QByteArray link = "---\napiVersion: v1alpha1\nkind: LinkConfig\nname: net0\n"
                            "addresses: [{address: 192.168.1.77/24}]\n";
    const QByteArray alias = "---\napiVersion: v1alpha1\nkind: LinkAliasConfig\nname: net0\n"
                             "selector:\n  match: mac(link.permanent_addr) == \"";
    QCOMPARE(parseMachineConfig(base + link)->address(hardware), std::nullopt);
    QCOMPARE(parseMachineConfig(base + link + alias + mac + "\"\n")->address(hardware),
        *IpAddress::parse(u"192.168.1.77"));
    QCOMPARE(parseMachineConfig(base + link + alias + "02:00:00:00:00:01\"\n")->address(hardware),
        std::nullopt);
}

void TestLabMachineConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("naming");
    const auto secrets = ClusterSecrets::madeUp();
    const QByteArray good = machineConfig({.hostname = u"cp"_s}, secrets);
    const QByteArray worker = machineConfig({.isControlPlane = false, .hostname = u"w"_s}, secrets);
    const auto changed
        = [](QByteArray text, const char *from, const char *to) { return text.replace(from, to); };
    QTest::newRow("nothing") << QByteArray() << u"v1alpha1"_s;
    QTest::newRow("no YAML") << QByteArray("a: [") << u"yaml"_s;
    QTest::newRow("documents without the main one")
        << QByteArray("apiVersion: v1alpha1\nkind: HostnameConfig\nhostname: a\n")
        << u"v1alpha1 document is missing"_s;
    QTest::newRow("two main ones") << good + "---\n" + good << u"more than one"_s;
    QTest::newRow("another type") << changed(good, "type: controlplane", "type: king") << u"king"_s;
    QTest::newRow("a kind of a later version")
        << good + "---\napiVersion: v1alpha1\nkind: KubeClusterConfig\n"
        << u"not registered"_s;
    QTest::newRow("no token") << changed(good, "token:", "tokens:") << u"machine.token"_s;
    QTest::newRow("a CA that is no base64") << changed(good, "crt: LS0", "crt: !!") << u""_s;
    QTest::newRow("no CA") << changed(good, "crt:", "cert:") << u".machine.ca"_s;
    QTest::newRow("a worker with keys")
        << changed(good, "type: controlplane", "type: worker") << u"not allowed on a worker"_s;
    QTest::newRow("a control plane without keys")
        << changed(worker, "type: worker", "type: controlplane") << u"required on a controlplane"_s;
    QTest::newRow("an endpoint without scheme")
        << changed(good, "https://192.168.1.150:6443", "192.168.1.150") << u"endpoint"_s;
    QTest::newRow("an address without prefix") << good
            + "---\napiVersion: v1alpha1\nkind: LinkConfig\nname: eth0\n"
              "addresses: [{address: 192.168.1.7}]\n"
                                               << u"prefix"_s;
    QTest::newRow("a VIP without link") << changed(good, "link: eth0", "links: eth0") << u"link"_s;
}

void TestLabMachineConfig::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, naming);
    const auto config = parseMachineConfig(text);
    QVERIFY(!config.has_value());
    QCOMPARE(config.error().code, lab::CallCode::InvalidArgument);
    QVERIFY2(config.error().message.contains(naming), qPrintable(config.error().message));
}

void TestLabMachineConfig::namesEverythingThatIsWrong()
{
    QByteArray text = machineConfig({.hostname = u"cp"_s}, ClusterSecrets::madeUp());
    text.replace("token:", "tokens:").replace("https://", "http://");
    const auto config = parseMachineConfig(text);
    QVERIFY(config.error().message.startsWith(u"2 error(s) occurred"));
}

QTEST_GUILESS_MAIN(TestLabMachineConfig)
#include "tst_labmachineconfig.moc"
