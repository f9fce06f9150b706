// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/fieldchange.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

FieldTarget targetOf(const QString &path, const QString &owner)
{
    QFile file(QStringLiteral(CASTELLO_SOURCE_DIR "/resources/castle.schema.json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto schema = CastleSchema::parse(file.readAll(), u"en"_s);
    return {schema->field(path.split(u'.')).value(), {path}, owner};
}

CastleDocument sample()
{
    return CastleDocument::fromText(test::sampleCastleText());
}

} // namespace

class TestFieldChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFields_data();
    void readsFields();
    void changesOnlyWhatItMust_data();
    void changesOnlyWhatItMust();
    void refuses_data();
    void refuses();
    void writesNothingUnchanged_data();
    void writesNothingUnchanged();
    void namesTheStep();
    void resets();
    void editsSeveralAtOnce();
    void takesTheOthersAway();
    void keepsCommentsInLists();
};

void TestFieldChange::readsFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("a number") << u"groups.worker.cores"_s << u"4"_s;
    QTest::newRow("a list") << u"groups.worker.hosts"_s << u"home/pve"_s;
    QTest::newRow("an address") << u"cluster.endpoint.vip"_s << u"192.168.1.150"_s;
}

void TestFieldChange::readsFields()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(fieldText(*sample().value(), path), text);
    QVERIFY(!fieldText(*sample().value(), u"groups.worker.colour"_s));
}

void TestFieldChange::changesOnlyWhatItMust_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name,
                         const char *path,
                         const char *typed,
                         const char *before,
                         const char *after) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromUtf8(typed)
                            << QByteArray(before) << QByteArray(after);
    };
    row("a number", "groups.worker.cores", " 6 ", "cores: 4", "cores: 6");
    row("an amount", "groups.worker.memory", "16GiB", "memory: 8GiB", "memory: 16GiB");
    row("an address in braces",
        "cluster.endpoint.vip",
        "192.168.1.19",
        "{vip: 192.168.1.150}",
        "{vip: 192.168.1.19}");
    row("a range before a comment",
        "networks.lan.dhcpRange",
        "192.168.1.2-192.168.1.9",
        "192.168.1.20-192.168.1.149 #",
        "192.168.1.2-192.168.1.9 #");
    row("a network",
        "networks.lan.cidr",
        "192.168.0.0/16",
        "cidr: 192.168.1.0/24",
        "cidr: 192.168.0.0/16");
    row("a version", "versions.longhorn", "1.13.0", "longhorn: 1.12.1", "longhorn: 1.13.0");
    row("VMIDs", "groups.worker.vmids", "500-599", "vmids: 420-499", "vmids: 500-599");
    row("a choice", "cluster.cni", "none", "cni: flannel", "cni: none");
    row("a key that is not there",
        "metadata.protected",
        "true",
        "name: tazlab\n\n",
        "name: tazlab\n  protected: true\n\n");
    row("a text that YAML would take for something else",
        "providers.home.pool",
        "yes",
        "pool: tazlab\n    storage",
        "pool: \"yes\"\n    storage");
    row("a text that is a number",
        "providers.home.pool",
        "0123",
        "pool: tazlab\n    storage",
        "pool: \"0123\"\n    storage");
    row("a text with a colon",
        "providers.home.credentials",
        "a: b",
        "credentials: proxmox",
        "credentials: \"a: b\"");
    row("a name that is a word of YAML", "metadata.name", "on", "name: tazlab\n", "name: \"on\"\n");
    row("one more in a list",
        "groups.worker.hosts",
        "home/pve, home/pve2",
        "    hosts: [home/pve]\n    addresses: {lan: 192.168.1.155",
        "    hosts: [home/pve, home/pve2]\n    addresses: {lan: 192.168.1.155");
    row("an override",
        "groups.worker.machines.worker-2.memory",
        "12GiB",
        "longhorn: 100GiB}\n",
        "longhorn: 100GiB}\n    machines:\n      worker-2:\n        memory: 12GiB\n");
    row("an empty optional field", "networks.lan.gateway", "", "    gateway: 192.168.1.1\n", "");
}

void TestFieldChange::changesOnlyWhatItMust()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    CastleDocument document = sample();
    QCOMPARE(document.text().count(before), 1);
    const auto change = changeField(document, targetOf(path, u"it"_s), typed);
    QVERIFY2(change, change ? "" : qPrintable(change.error().toString()));
    QVERIFY(document.change(*change));
    QCOMPARE(document.text(), test::sampleCastleText().replace(before, after));
    QVERIFY(document.castle());
}

void TestFieldChange::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::newRow("what is no address") << u"cluster.endpoint.vip"_s << u"192.168.1"_s;
    QTest::newRow("what is no amount") << u"groups.worker.memory"_s << u"8GB"_s;
    QTest::newRow("a number out of range") << u"groups.worker.cores"_s << u"1000"_s;
    QTest::newRow("what is no number") << u"groups.worker.cores"_s << u"many"_s;
    QTest::newRow("an empty required field") << u"networks.lan.cidr"_s << u" "_s;
    QTest::newRow("a wrong item of a list") << u"networks.lan.dns"_s << u"192.168.1.1, router"_s;
    QTest::newRow("a range the wrong way round") << u"groups.worker.vmids"_s << u"499-420"_s;
    QTest::newRow("a form that does not fit") << u"metadata.name"_s << u"My Castle"_s;
    QTest::newRow("a secret") << u"gitops.workloads.remote"_s
                              << u"https://taz:hunter2hunter2@example.org/x"_s;
}

void TestFieldChange::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    const auto change = changeField(sample(), targetOf(path, u"it"_s), typed);
    QVERIFY(!change);
    QVERIFY(!change.error().message.isEmpty());
    QVERIFY(!change.error().message.contains(u"hunter2"));
}

void TestFieldChange::writesNothingUnchanged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::newRow("the same") << u"groups.worker.cores"_s << u"4"_s;
    QTest::newRow("the same list") << u"networks.lan.dns"_s << u" 192.168.1.1,"_s;
    QTest::newRow("empty as before") << u"secrets.cluster"_s << u""_s;
}

void TestFieldChange::writesNothingUnchanged()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    const auto change = changeField(sample(), targetOf(path, u"it"_s), typed);
    QVERIFY(change);
    QVERIFY(change->edits.isEmpty());
}

void TestFieldChange::namesTheStep()
{
    const auto cores
        = changeField(sample(), targetOf(u"groups.worker.cores"_s, u"worker"_s), u"6"_s);
    QCOMPARE(cores->name, u"Set cores of worker to 6"_s);
    const auto range
        = changeField(sample(), targetOf(u"networks.lan.dhcpRange"_s, u"lan"_s), u"192.168.1.2"_s);
    QCOMPARE(range->name, u"Set DHCP range of lan to 192.168.1.2"_s);
    const auto shield
        = changeField(sample(), targetOf(u"metadata.protected"_s, u"tazlab"_s), u"true"_s);
    QCOMPARE(shield->name, u"Set protected of tazlab to yes"_s);
    const auto none = changeField(sample(), targetOf(u"networks.lan.gateway"_s, u"lan"_s), u""_s);
    QCOMPARE(none->name, u"Reset gateway of lan"_s);
}

void TestFieldChange::resets()
{
    CastleDocument document = sample();
    const FieldTarget memory = targetOf(u"groups.worker.machines.worker-2.memory"_s, u"worker-2"_s);
    QVERIFY(document.change(changeField(document, memory, u"12GiB"_s).value()));
    QVERIFY(document.change(resetField(document, memory).value()));
    QVERIFY(!fieldText(*document.value(), memory.paths.first()));
    QVERIFY(document.castle());
    QVERIFY(resetField(document, memory)->edits.isEmpty());
}

void TestFieldChange::editsSeveralAtOnce()
{
    FieldTarget cores = targetOf(u"groups.worker.cores"_s, u"2 groups"_s);
    cores.paths.append(u"groups.controlplane.cores"_s);
    CastleDocument document = sample();
    const auto change = changeField(document, cores, u"4"_s);
    QCOMPARE(change->edits.size(), 1); // one has it already
    QVERIFY(document.change(*change));
    QCOMPARE(document.text(), test::sampleCastleText().replace("cores: 2", "cores: 4"));
}

void TestFieldChange::takesTheOthersAway()
{
    FieldTarget dns = targetOf(u"cluster.endpoint.dns"_s, u"endpoint"_s);
    dns.replaces = {u"cluster.endpoint.vip"_s, u"cluster.endpoint.address"_s};
    CastleDocument document = sample();
    QVERIFY(document.change(changeField(document, dns, u"castle.example.org"_s).value()));
    QVERIFY(document.text().contains("endpoint: {dns: castle.example.org}"));
}

void TestFieldChange::keepsCommentsInLists()
{
    CastleDocument document
        = CastleDocument::fromText(test::sampleCastleText().replace("dns: [192.168.1.1]",
            "dns:\n      - 192.168.1.1 # router\n      - 9.9.9.9 # far\n      - 1.1.1.1"));
    const FieldTarget dns = targetOf(u"networks.lan.dns"_s, u"lan"_s);
    QVERIFY(document.change(changeField(document, dns, u"192.168.1.1, 1.1.1.1"_s).value()));
    QVERIFY(document.text().contains("dns:\n      - 192.168.1.1 # router\n      - 1.1.1.1\n"));
    QVERIFY(
        document.change(changeField(document, dns, u"192.168.1.2, 1.1.1.1, 8.8.8.8"_s).value()));
    QVERIFY(document.text().contains(
        "dns:\n      - 192.168.1.2 # router\n      - 1.1.1.1\n      - 8.8.8.8\n"));
}

QTEST_GUILESS_MAIN(TestFieldChange)
#include "tst_fieldchange.moc"
