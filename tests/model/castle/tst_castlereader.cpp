// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castlereader.h"
#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

YamlValue sample()
{
    return readYaml(test::sampleCastleText()).value();
}

/// The sample with one value replaced by what `text` parses to.
YamlValue sampleWith(const QString &path, const QByteArray &text)
{
    const QStringList keys = splitYamlPath(path).value();
    return withYamlValue(sample(), keys, readYaml(text).value()).value();
}

YamlValue sampleWithout(const QString &path)
{
    return withoutYamlValue(sample(), splitYamlPath(path).value()).value();
}

} // namespace

class TestCastleReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSample();
    void readsWhatTheSampleLacks();
    void givesDefaults();
    void refuses_data();
    void refuses();
    void missesRequiredKeys_data();
    void missesRequiredKeys();
    void findsEverythingAtOnce();
    void saysWhere();
    void stopsAtAnotherKindOfDocument_data();
    void stopsAtAnotherKindOfDocument();
};

void TestCastleReader::readsTheSample()
{
    const CastleReading reading = readCastle(sample());
    QCOMPARE(reading.diagnostics, QList<Diagnostic>());
    QVERIFY(reading.castle.has_value());
    const Castle &castle = *reading.castle;
    QCOMPARE(castle.name, u"tazlab"_s);
    QVERIFY(!castle.id.has_value());
    QCOMPARE(castle.versions.longhorn, u"1.12.1"_s);
    QCOMPARE(castle.cluster.endpoint.vip->toString(), u"192.168.1.150"_s);
    QCOMPARE(
        castle.networks.value(u"lan"_s).dhcpRange->toString(), u"192.168.1.20-192.168.1.149"_s);
    const Provider provider = castle.providers.value(u"home"_s);
    QCOMPARE(provider.diskStorage, u"local-lvm"_s);
    QCOMPARE(provider.bridges.value(u"lan"_s), u"vmbr0"_s);
    QCOMPARE(castle.groups.size(), 2);
    const Group &worker = castle.groups.at(1);
    QCOMPARE(worker.key, u"worker"_s);
    QCOMPARE(worker.id, u"worker"_s);
    QCOMPARE(worker.role, MachineRole::Worker);
    QCOMPARE(worker.count, 3);
    QCOMPARE(worker.hosts, (QList<HostRef> {{u"home"_s, u"pve"_s}}));
    QCOMPARE(worker.vmids, (VmidRange {420, 499}));
    QCOMPARE(worker.memory, Mebibytes::fromGibibytes(8));
    QCOMPARE(worker.dataDisks.value(u"longhorn"_s), Mebibytes::fromGibibytes(100));
    QCOMPARE(castle.components.longhorn->replicas, 3);
    QVERIFY(!castle.components.metallb.has_value());
    QCOMPARE(castle.gitops.workloads->path, u"clusters/tazlab"_s);
}

void TestCastleReader::readsWhatTheSampleLacks()
{
    YamlValue document = sampleWith(
        u"metadata"_s, "{name: x, id: 0b5c0f7e-54f3-4d1a-9c55-1f1e6f1b2a01, protected: true}");
    const auto put = [&document](const QString &path, const QByteArray &text) {
        document
            = withYamlValue(document, splitYamlPath(path).value(), readYaml(text).value()).value();
    };
    put(u"groups.worker.id"_s, "w");
    put(u"groups.worker.machines"_s,
        "{worker-2: {memory: 12GiB, host: home/b}, worker-3: {absent: true}}");
    put(u"components"_s,
        "{metallb: {pool: 192.168.1.240-192.168.1.250}, traefik: {address: 192.168.1.240}, "
        "certManager: {issuer: production, email: a@example.com}}");
    put(u"cluster.patches"_s, "[]");
    put(u"cluster.endpoint"_s, "{}");
    put(u"providers.home.hosts"_s, "[pve, c]");
    const CastleReading reading = readCastle(document);
    QCOMPARE(reading.diagnostics, QList<Diagnostic>());
    const Castle &castle = *reading.castle;
    QVERIFY(castle.isProtected);
    QCOMPARE(castle.id->toString(QUuid::WithoutBraces), u"0b5c0f7e-54f3-4d1a-9c55-1f1e6f1b2a01"_s);
    const Group &worker = castle.groups.at(1);
    QCOMPARE(worker.id, u"w"_s);
    QCOMPARE(*worker.overrides.value(2).memory, Mebibytes::fromGibibytes(12));
    QCOMPARE(worker.overrides.value(2).host->host, u"b"_s);
    QVERIFY(worker.overrides.value(3).absent);
    QCOMPARE(castle.components.metallb->pool.size(), quint64(11));
    QCOMPARE(castle.components.certManager->issuer, AcmeIssuer::Production);
    QCOMPARE(castle.cluster.endpoint, Endpoint());
    QCOMPARE(castle.hosts(),
        (QList<HostRef> {{u"home"_s, u"pve"_s}, {u"home"_s, u"c"_s}, {u"home"_s, u"b"_s}}));
}

void TestCastleReader::givesDefaults()
{
    const CastleReading reading = readCastle(sampleWithout(u"cluster.cni"_s));
    QCOMPARE(reading.castle->cluster.cni, Cni::Flannel);
    QCOMPARE(reading.castle->cluster.podSubnet.toString(), u"10.244.0.0/16"_s);
    QCOMPARE(reading.castle->cluster.serviceSubnet.toString(), u"10.96.0.0/12"_s);
    QCOMPARE(reading.castle->cluster.dnsDomain, u"cluster.local"_s);
}

void TestCastleReader::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("fix");
    const auto row = [](const QString &path,
                         const QByteArray &text,
                         const QString &rule,
                         const QString &part,
                         const QString &fix = {}) {
        QTest::newRow(qPrintable(path + u" = "_s + QString::fromUtf8(text)))
            << path << text << rule << part << fix;
    };
    row(u"groups.worker.cuont"_s, "4", u"unknown-key"_s, u"did you mean count?"_s);
    row(u"groups.worker.Memory"_s, "4GiB", u"unknown-key"_s, u"did you mean memory?"_s);
    row(u"groups.worker.xyz"_s, "4", u"unknown-key"_s, u"“xyz” is not known here"_s);
    row(u"provider"_s, "{}", u"unknown-key"_s, u"did you mean providers?"_s);
    row(u"groups.worker.count"_s, "three", u"wrong-type"_s, u"a whole number"_s);
    row(u"groups.worker.count"_s, "'3'", u"wrong-type"_s, u"a whole number"_s);
    row(u"groups.worker.count"_s, "03", u"wrong-type"_s, u"a whole number"_s);
    row(u"groups.worker.count"_s, "3.0", u"wrong-type"_s, u"a whole number"_s);
    row(u"groups.worker.count"_s, "-1", u"out-of-range"_s, u"from 0 to 500"_s);
    row(u"groups.worker.count"_s, "99999999999999999", u"out-of-range"_s, u"from 0 to 500"_s);
    row(u"groups.worker.count"_s, "~", u"wrong-type"_s, u"has no value"_s);
    row(u"groups.worker.cores"_s, "0", u"out-of-range"_s, u"from 1"_s);
    row(u"groups.worker.memory"_s, "8", u"bad-value"_s, u"MiB, GiB or TiB"_s);
    row(u"groups.worker.memory"_s, "8GB", u"bad-value"_s, u"MiB, GiB or TiB"_s, u"8GiB"_s);
    row(u"groups.worker.memory"_s, "[8GiB]", u"wrong-type"_s, u"one value"_s);
    row(u"groups.worker.role"_s, "workr", u"bad-value"_s, u"controlplane, worker"_s, u"worker"_s);
    row(u"groups.worker.role"_s, "yes", u"bad-value"_s, u"controlplane, worker"_s);
    row(u"groups.worker.hosts"_s, "home/pve", u"wrong-type"_s, u"a list"_s);
    row(u"groups.worker.hosts"_s, "[pve]", u"bad-value"_s, u"home/pve"_s);
    row(u"groups.worker.vmids"_s, "499-420", u"bad-value"_s, u"420-499"_s);
    row(u"groups.worker.vmids"_s, "a-b", u"bad-value"_s, u"420-499"_s);
    row(u"groups.worker.addresses.lan"_s,
        "192.168.1.155-179",
        u"bad-value"_s,
        u"first and the last"_s,
        u"192.168.1.155-192.168.1.179"_s);
    row(u"groups.worker.addresses.lan"_s,
        "192.168.1.155 - 192.168.1.179",
        u"bad-value"_s,
        u"first and the last"_s,
        u"192.168.1.155-192.168.1.179"_s);
    row(u"groups.worker.addresses"_s, "[]", u"wrong-type"_s, u"a mapping"_s);
    row(u"groups.worker.machines"_s,
        "{controlplane-1: {cores: 8}}",
        u"unknown-key"_s,
        u"worker-1, worker-2"_s);
    row(u"groups.worker.machines"_s,
        "{worker-01: {cores: 8}}",
        u"unknown-key"_s,
        u"no machine of this group"_s);
    row(u"groups.worker.patches"_s, "[{machine: {}}]", u"unsupported"_s, u"not supported yet"_s);
    row(u"cluster.endpoint"_s, "{loadBalancer: x}", u"unsupported"_s, u"not supported yet"_s);
    row(u"cluster.endpoint"_s,
        "{vip: 192.168.1.150, dns: x.example.com}",
        u"bad-value"_s,
        u"only one"_s);
    row(u"cluster.endpoint.vip"_s, "10.1", u"bad-value"_s, u"IP address"_s);
    row(u"networks.lan.cidr"_s, "192.168.1.1/24", u"bad-value"_s, u"192.168.1.0/24"_s);
    row(u"metadata.name"_s, "42", u"wrong-type"_s, u"in quotes"_s, u"\"42\""_s);
    row(u"metadata.id"_s, "42", u"bad-value"_s, u"UUID"_s);
    row(u"metadata.id"_s, "00000000-0000-0000-0000-000000000000", u"bad-value"_s, u"UUID"_s);
    row(u"metadata.protected"_s, "yes", u"wrong-type"_s, u"true or false"_s);
    row(u"versions.talos"_s, "1.13", u"wrong-type"_s, u"in quotes"_s, u"\"1.13\""_s);
    row(u"providers.home.pool"_s, "''", u"bad-value"_s, u"is empty"_s);
    row(u"gitops.workloads"_s, "ssh://x", u"wrong-type"_s, u"a mapping"_s);
    row(u"components.longhorn.replicas"_s, "0", u"out-of-range"_s, u"from 1"_s);
}

void TestCastleReader::refuses()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const CastleReading reading = readCastle(sampleWith(path, text));
    QVERIFY(!reading.castle.has_value());
    QCOMPARE(reading.diagnostics.size(), 1);
    const Diagnostic &finding = reading.diagnostics.first();
    QTEST(finding.rule, "rule");
    QVERIFY2(finding.summary.contains(part), qPrintable(finding.summary));
    QVERIFY2(finding.subject.startsWith(path), qPrintable(finding.subject));
    QTEST(finding.fix ? finding.fix->edits.first().yaml.value_or(QString()) : QString(), "fix");
}

void TestCastleReader::missesRequiredKeys_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"apiVersion",
             "kind",
             "metadata",
             "metadata.name",
             "versions.talos",
             "cluster.endpoint",
             "networks",
             "networks.lan.cidr",
             "providers.home.storage",
             "providers.home.storage.disks",
             "groups",
             "groups.worker.count",
             "groups.worker.systemDisk",
             "gitops.workloads.remote"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestCastleReader::missesRequiredKeys()
{
    QFETCH(QString, path);
    const CastleReading reading = readCastle(sampleWithout(path));
    QVERIFY(!reading.castle.has_value());
    QCOMPARE(reading.diagnostics.size(), 1);
    QCOMPARE(reading.diagnostics.first().rule, u"missing-key"_s);
    QVERIFY(reading.diagnostics.first().summary.contains(splitYamlPath(path)->last()));
}

void TestCastleReader::findsEverythingAtOnce()
{
    YamlValue document = sampleWith(u"groups.worker.memory"_s, "8GB");
    document
        = withYamlValue(document, {u"groups"_s, u"controlplane"_s, u"roll"_s}, YamlValue(u"x"_s))
              .value();
    document = withoutYamlValue(document, {u"metadata"_s, u"name"_s}).value();
    QStringList rules;
    for (const Diagnostic &finding : readCastle(document).diagnostics) {
        rules.append(finding.rule);
    }
    rules.sort();
    QCOMPARE(rules, (QStringList {u"bad-value"_s, u"missing-key"_s, u"unknown-key"_s}));
}

void TestCastleReader::saysWhere()
{
    QByteArray text = test::sampleCastleText();
    text.replace("    memory: 8GiB", "    memoy: 8GiB");
    const int line = int(text.first(text.indexOf("memoy")).count('\n')) + 1;
    const CastleReading reading = readCastle(readYaml(text).value());
    QCOMPARE(reading.diagnostics.size(), 2);
    QCOMPARE(reading.diagnostics.at(0).rule, u"unknown-key"_s);
    QCOMPARE(reading.diagnostics.at(0).position, (TextPosition {line, 5}));
    QCOMPARE(reading.diagnostics.at(1).rule, u"missing-key"_s);
    const int groupLine = int(text.first(text.indexOf("  worker:")).count('\n')) + 1;
    QCOMPARE(reading.diagnostics.at(1).position, (TextPosition {groupLine, 3}));
}

void TestCastleReader::stopsAtAnotherKindOfDocument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("newer") << QByteArray("apiVersion: castello/v2\nkind: Castle\n")
                           << u"update Castello"_s;
    QTest::newRow("foreign") << QByteArray("apiVersion: apps/v1\nkind: Deployment\n")
                             << u"castello/v1"_s;
    QTest::newRow("another kind") << QByteArray("apiVersion: castello/v1\nkind: Tower\n")
                                  << u"Tower"_s;
    QTest::newRow("not a mapping") << QByteArray("[1, 2]") << u"a mapping"_s;
    QTest::newRow("a scalar") << QByteArray("hello") << u"a mapping"_s;
}

void TestCastleReader::stopsAtAnotherKindOfDocument()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const CastleReading reading = readCastle(readYaml(text).value());
    QVERIFY(!reading.castle.has_value());
    QCOMPARE(reading.diagnostics.size(), 1);
    QVERIFY2(reading.diagnostics.first().summary.contains(part),
        qPrintable(reading.diagnostics.first().summary));
}

QTEST_GUILESS_MAIN(TestCastleReader)
#include "tst_castlereader.moc"
