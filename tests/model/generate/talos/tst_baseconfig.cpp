// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/talosbundle.h"
#include "model/generate/talos/baseconfig.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestBaseConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTalos_data();
    void equalsTalos();
    void keepsKeysFromWorkers();
    void takesTheOldEncryptionSecret();
};

namespace {

QList<YamlValue> documentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return readYamlDocuments(file.readAll()).value_or(QList<YamlValue>());
}

/// The first path at which two values differ.
QString difference(const YamlValue &actual, const YamlValue &expected, const QString &path = {})
{
    for (const YamlValue::Entry &entry : expected.entries()) {
        const YamlValue *other = actual.find(entry.key);
        if (!other) {
            return path + u'/' + entry.key + u" is missing"_s;
        }
        if (const QString below = difference(*other, entry.value, path + u'/' + entry.key);
            !below.isEmpty()) {
            return below;
        }
    }
    for (const YamlValue::Entry &entry : actual.entries()) {
        if (!expected.find(entry.key)) {
            return path + u'/' + entry.key + u" is too much"_s;
        }
    }
    return actual == expected ? QString() : path + u" differs"_s;
}

constexpr auto kRoles = {MachineRole::ControlPlane, MachineRole::Worker};

BaseConfigInput inputFor(MachineRole role)
{
    return {u"base"_s, u"https://base:6443"_s, u"v1.28.0"_s, role};
}

} // namespace

void TestBaseConfig::equalsTalos_data()
{
    QTest::addColumn<MachineRole>("role");
    QTest::addColumn<QString>("file");
    QTest::newRow("control plane") << MachineRole::ControlPlane << u"base-controlplane.yaml"_s;
    QTest::newRow("worker") << MachineRole::Worker << u"base-worker.yaml"_s;
}

void TestBaseConfig::equalsTalos()
{
    CASTELLO_NEED_SHARED(folder, "talos/examples/stability");
    QFETCH(MachineRole, role);
    QFETCH(QString, file);
    const QList<YamlValue> secretsFile = documentsOf(folder + u"/secrets.yaml"_s);
    QCOMPARE(secretsFile.size(), 1);
    const auto secrets = secretsFromYaml(secretsFile.first());
    QVERIFY(secrets);
    const QList<YamlValue> expected = documentsOf(folder + u"/v1.13/"_s + file);
    QCOMPARE(expected.size(), 2);

    const QList<YamlValue> actual = baseMachineConfig(inputFor(role), *secrets);

    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(difference(actual.at(i), expected.at(i)), QString());
    }
}

void TestBaseConfig::keepsKeysFromWorkers()
{
    const SecretsBundle secrets = test::fakeSecrets();
    for (const MachineRole role : kRoles) {
        const YamlValue config = baseMachineConfig(inputFor(role), secrets).first();
        const bool isWorker = role == MachineRole::Worker;
        QCOMPARE(config.find(u"machine", u"ca", u"key")->text().isEmpty(), isWorker);
        QCOMPARE(config.find(u"cluster", u"ca", u"key")->text().isEmpty(), isWorker);
        for (const QStringView key : {u"etcd",
                 u"aggregatorCA",
                 u"serviceAccount",
                 u"secretboxEncryptionSecret",
                 u"apiServer"}) {
            QCOMPARE(config.find(u"cluster", key) == nullptr, isWorker);
        }
    }
}

void TestBaseConfig::takesTheOldEncryptionSecret()
{
    SecretsBundle secrets = test::fakeSecrets();
    secrets.secretboxEncryptionSecret = Secret();
    secrets.aescbcEncryptionSecret = Secret("FAKE-old-secret");
    const YamlValue config
        = baseMachineConfig(inputFor(MachineRole::ControlPlane), secrets).first();
    QVERIFY(!config.find(u"cluster", u"secretboxEncryptionSecret"));
    QCOMPARE(config.find(u"cluster", u"aescbcEncryptionSecret")->text(), u"FAKE-old-secret"_s);
}

QTEST_GUILESS_MAIN(TestBaseConfig)
#include "tst_baseconfig.moc"
