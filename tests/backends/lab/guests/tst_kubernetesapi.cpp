// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/guestface.h"
#include "model/generate/talos/talosconfig.h"
#include "pkisecrets.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

/// The Kubernetes API of the lab, asked by the real kubectl and by hand.
class TestKubernetesApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readyzSaysWhetherEtcdAnswers();
    void wantsTheRightCertificate_data();
    void wantsTheRightCertificate();
    void answersErrorsAsStatus();
    void kubectlGetsNodes();
    void kubectlDrainsAndDeletes();

private:
    QByteArray ask(const QByteArray &request, const CertificateAndKey &client);
    QByteArray get(const QByteArray &target)
    {
        return ask("GET " + target, testClient(u"system:masters"_s, m_lab.secrets.kubernetes));
    }
    QString kubectl(const QStringList &arguments, bool *hasFailed = nullptr);
    quint16 port() const
    {
        return m_wires.find(*IpAddress::parse(u"192.168.1.150"), 6443).value_or(0);
    }

    GuestLab m_lab {1, realSecrets()};
    lab::WireMap m_wires;
    lab::GuestFace m_face {m_lab.park, m_wires};
};

void TestKubernetesApi::initTestCase()
{
    QVERIFY(m_lab.bringUp());
    QVERIFY(m_lab.wait([&] { return m_lab.isReady({400, 401, 402}); }));
    QVERIFY(port() != 0);
}

void TestKubernetesApi::cleanup()
{
    for (const int vmid : {401, 402}) {
        if (m_lab.machine(vmid).stage() == lab::TalosMachine::Stage::Off) {
            m_lab.powerOn({vmid});
        }
    }
    QVERIFY(m_lab.wait([&] { return m_lab.isReady({400, 401, 402}); }));
}

/// One request on one connection; status line, header fields and body.
QByteArray TestKubernetesApi::ask(const QByteArray &request, const CertificateAndKey &client)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(
        QSslCertificate::fromData(m_lab.secrets.kubernetes.certificate));
    if (!client.certificate.isEmpty()) {
        configuration.setLocalCertificate(QSslCertificate(client.certificate));
        configuration.setPrivateKey(QSslKey(client.key.reveal().toByteArray(), QSsl::Ec));
    }
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port());
    if (!QTest::qWaitFor([&] { return socket.isEncrypted(); }, 10'000)) {
        return socket.errorString().toUtf8();
    }
    socket.write(request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    if (!QTest::qWaitFor(
            [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000)) {
        return "the connection stays open: " + socket.readAll();
    }
    return socket.readAll();
}

void TestKubernetesApi::readyzSaysWhetherEtcdAnswers()
{
    QVERIFY(get("/readyz").startsWith("HTTP/1.1 200 OK"));
    QVERIFY(get("/readyz").endsWith("\r\n\r\nok"));
    QVERIFY(get("/readyz?verbose").contains("[+]etcd ok"));
    const auto own = m_wires.find(*IpAddress::parse(GuestLab::address(400)), 6443);
    QVERIFY(own.has_value());
    m_lab.park.poweredOff(401);
    m_lab.park.poweredOff(402);
    QCOMPARE(port(), 0); // nobody holds the VIP
    m_wires.insert(*IpAddress::parse(u"192.168.1.150"), 6443, *own);
    QVERIFY(get("/readyz").startsWith("HTTP/1.1 500 "));
    QVERIFY(get("/livez").startsWith("HTTP/1.1 200 "));
    QVERIFY(get("/api/v1/nodes").startsWith("HTTP/1.1 500 "));
    m_wires.remove(*IpAddress::parse(u"192.168.1.150"), 6443);
}

void TestKubernetesApi::wantsTheRightCertificate_data()
{
    const CertificateAndKey rogue = testAuthority(KeyType::EcdsaP256, u"kubernetes"_s);
    QTest::addColumn<CertificateAndKey>("client");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("an administrator")
        << testClient(u"system:masters"_s, m_lab.secrets.kubernetes) << QByteArray("HTTP/1.1 200 ");
    QTest::newRow("somebody else")
        << testClient(u"developers"_s, m_lab.secrets.kubernetes) << QByteArray("HTTP/1.1 403 ");
    QTest::newRow("nobody") << CertificateAndKey() << QByteArray("HTTP/1.1 401 ");
    QTest::newRow("another authority's administrator")
        << testClient(u"system:masters"_s, rogue) << QByteArray("HTTP/1.1 401 ");
}

void TestKubernetesApi::wantsTheRightCertificate()
{
    QFETCH(CertificateAndKey, client);
    QFETCH(QByteArray, status);
    const QByteArray answer = ask("GET /api/v1/nodes", client);
    QVERIFY2(answer.startsWith(status), answer.constData());
}

void TestKubernetesApi::answersErrorsAsStatus()
{
    const QByteArray answer = get("/api/v1/nodes/nowhere");
    QVERIFY(answer.startsWith("HTTP/1.1 404 Not Found"));
    QVERIFY(answer.contains("\"kind\":\"Status\""));
    QVERIFY(answer.contains("\"reason\":\"NotFound\""));
    QVERIFY(get("/apis/example.org/v1/things").startsWith("HTTP/1.1 404 "));
    QVERIFY(get("/api/v1/nodes?watch=1").startsWith("HTTP/1.1 400 "));
    QVERIFY(get("/api/v1").contains("pods/eviction"));
}

/// Runs kubectl while this thread's event loop serves it. Returns both of its outputs.
QString TestKubernetesApi::kubectl(const QStringList &arguments, bool *hasFailed)
{
    const QTemporaryDir folder;
    const auto config = generateKubeconfig(u"lab"_s,
        u"https://127.0.0.1:%1"_s.arg(port()),
        m_lab.secrets.kubernetes.certificate,
        testClient(u"system:masters"_s, m_lab.secrets.kubernetes));
    QFile file(folder.filePath(u"kubeconfig"_s));
    if (!file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(config.content) != config.content.size()) {
        return file.errorString();
    }
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"KUBECONFIG"_s, file.fileName());
    process.setProcessEnvironment(environment);
    process.start(u"kubectl"_s, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)) {
        return u"kubectl hangs: "_s + QString::fromUtf8(process.readAll());
    }
    if (hasFailed) {
        *hasFailed = process.exitCode() != 0;
    }
    return QString::fromUtf8(process.readAll());
}

#define NEED_KUBECTL()                                                                             \
    if (QStandardPaths::findExecutable(u"kubectl"_s).isEmpty()) {                                  \
        QSKIP("needs kubectl");                                                                    \
    }

void TestKubernetesApi::kubectlGetsNodes()
{
    NEED_KUBECTL();
    const QString table = kubectl({u"get"_s, u"nodes"_s});
    static const QRegularExpression row(
        uR"(controlplane-1 +Ready +control-plane +\S+ +v1\.36\.2)"_s);
    QVERIFY2(table.contains(row), qPrintable(table));
    QCOMPARE(table.count(u" Ready "), 6);
    const QString names = kubectl({u"get"_s, u"nodes"_s, u"-o"_s, u"name"_s});
    QCOMPARE(names.count(u"node/worker-"), 3);
    const QString ready = kubectl({u"wait"_s, u"--for=condition=Ready"_s, u"node/worker-1"_s});
    QVERIFY2(ready.contains(u"condition met"), qPrintable(ready));
    const QString pods = kubectl({u"get"_s, u"pods"_s, u"-A"_s, u"-o"_s, u"wide"_s});
    QVERIFY2(pods.contains(u"kube-apiserver-controlplane-1"), qPrintable(pods));
}

void TestKubernetesApi::kubectlDrainsAndDeletes()
{
    NEED_KUBECTL();
    auto &kubernetes = m_lab.cluster().kubernetes;
    const auto dns = std::ranges::find(kubernetes.pods(), u"kube-dns"_s, &lab::Pod::app);
    const QString victim = dns->kubernetesNode;
    bool hasFailed = true;
    QString said = kubectl({u"cordon"_s, victim}, &hasFailed);
    QVERIFY2(!hasFailed, qPrintable(said));
    QVERIFY(kubernetes.findNode(victim)->isUnschedulable);
    said = kubectl({u"drain"_s, victim, u"--ignore-daemonsets"_s, u"--timeout=20s"_s}, &hasFailed);
    QVERIFY2(!hasFailed, qPrintable(said));
    for (const lab::Pod &pod : kubernetes.pods()) {
        QVERIFY(pod.kubernetesNode != victim || pod.owner != lab::Pod::Owner::ReplicaSet);
    }
    said = kubectl({u"uncordon"_s, victim}, &hasFailed);
    QVERIFY2(!hasFailed, qPrintable(said));
    QVERIFY(!kubernetes.findNode(victim)->isUnschedulable);
    m_lab.park.poweredOff(421);
    said = kubectl({u"delete"_s, u"node"_s, u"worker-2"_s}, &hasFailed);
    QVERIFY2(!hasFailed, qPrintable(said));
    QCOMPARE(kubernetes.findNode(u"worker-2"_s), nullptr);
}

QTEST_GUILESS_MAIN(TestKubernetesApi)
#include "tst_kubernetesapi.moc"
