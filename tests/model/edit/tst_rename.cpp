// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/machine.h"
#include "model/document/castledocument.h"
#include "model/edit/rename.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

CastleDocument documentOf(QByteArray text)
{
    return CastleDocument::fromText(std::move(text));
}

/// What must stay when names change: who a machine is, and how the world sees it.
QStringList identities(const Castle &castle)
{
    QStringList list;
    for (const Machine &machine : machinesOf(castle)) {
        for (const MachineInterface &card : machine.interfaces) {
            list.append(machine.id.toString() + card.mac.toString() + card.address.toString());
        }
    }
    return list;
}

} // namespace

class TestRename : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAGroupsIdentity();
    void goesBackWithoutATrace();
    void followsReferencesToNetworks();
    void followsReferencesToProvidersAndHosts();
    void refuses_data();
    void refuses();
    void keepsNetworkCards();
};

void TestRename::keepsAGroupsIdentity()
{
    CastleDocument document = documentOf(test::sampleCastleText().replace(
        "longhorn: 100GiB}\n", "longhorn: 100GiB}\n    machines: {worker-2: {cores: 8}} # fast\n"));
    const QStringList before = identities(*document.castle());
    const auto renamed = renameItem(*document.castle(), groupPath(u"worker"_s), u"pool"_s);
    QVERIFY(renamed);
    QCOMPARE(renamed->path, groupPath(u"pool"_s));
    QVERIFY(document.change(renamed->change));
    QCOMPARE(identities(*document.castle()), before);
    QCOMPARE(document.castle()->findGroup(u"pool")->overrides.value(2).cores, 8);
    QVERIFY(document.text().contains("  pool:\n    role: worker\n"));
    QVERIFY(document.text().contains("machines: {pool-2: {cores: 8}} # fast\n    id: worker\n"));
}

void TestRename::goesBackWithoutATrace()
{
    CastleDocument document = documentOf(test::sampleCastleText());
    for (const auto &[path, name] : {std::pair(groupPath(u"worker"_s), u"pool"_s),
             std::pair(groupPath(u"pool"_s), u"other"_s),
             std::pair(groupPath(u"other"_s), u"worker"_s)}) {
        QVERIFY(document.change(renameItem(*document.castle(), path, name)->change));
    }
    QCOMPARE(document.text(), test::sampleCastleText());
}

void TestRename::followsReferencesToNetworks()
{
    CastleDocument document = documentOf(test::sampleCastleText());
    const QStringList before = identities(*document.castle());
    QVERIFY(
        document.change(renameItem(*document.castle(), networkPath(u"lan"_s), u"home"_s)->change));
    QCOMPARE(identities(*document.castle()), before);
    QVERIFY(!hasErrors(document.diagnostics()));
    QCOMPARE(document.text(),
        test::sampleCastleText().replace("  lan:\n", "  home:\n").replace("{lan: ", "{home: "));
}

void TestRename::followsReferencesToProvidersAndHosts()
{
    CastleDocument document = documentOf(test::sampleCastleText());
    const Castle castle = *document.castle();
    QVERIFY(document.change(renameItem(castle, providerPath(u"home"_s), u"rack"_s)->change));
    QVERIFY(!hasErrors(document.diagnostics()));
    QCOMPARE(document.castle()->hosts(), QList<HostRef>({{u"rack"_s, u"pve"_s}}));
    const auto host = renameItem(*document.castle(), hostPath({u"rack"_s, u"pve"_s}), u"PVE.two"_s);
    QVERIFY(document.change(host->change));
    QCOMPARE(document.castle()->hosts(), QList<HostRef>({{u"rack"_s, u"PVE.two"_s}}));
}

void TestRename::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name that is taken") << groupPath(u"worker"_s) << u"controlplane"_s;
    QTest::newRow("what is no name") << groupPath(u"worker"_s) << u"My workers"_s;
    QTest::newRow("an empty name") << networkPath(u"lan"_s) << u""_s;
    QTest::newRow("an item without a name") << u"components.longhorn"_s << u"x"_s;
    QTest::newRow("an item that is not there") << groupPath(u"other"_s) << u"x"_s;
}

void TestRename::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QVERIFY(!renameItem(*documentOf(test::sampleCastleText()).castle(), path, name));
}

void TestRename::keepsNetworkCards()
{
    const QByteArray text
        = test::sampleCastleText()
              .replace("networks:\n", "networks:\n  storage: {cidr: 10.0.0.0/24}\n")
              .replace("{lan: vmbr0}", "{lan: vmbr0, storage: vmbr1}")
              .replace("addresses: {lan: 192.168.1.155-192.168.1.179}",
                  "addresses: {lan: 192.168.1.155-192.168.1.179, storage: "
                  "10.0.0.1-10.0.0.9}");
    const Castle castle = *documentOf(text).castle();
    QCOMPARE(
        renameItem(castle, networkPath(u"lan"_s), u"zone"_s).error().code, ErrorCode::Conflict);
    QVERIFY(renameItem(castle, networkPath(u"lan"_s), u"home"_s));
}

QTEST_GUILESS_MAIN(TestRename)
#include "tst_rename.moc"
