// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/plan/worldbuilder.h"

#include <QTest>

using namespace castello;
using namespace castello::test;

class TestObserved : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimSurvivesWritingAndReading();
    void claimIsTheLastLineAndTextBeforeItStays_data();
    void claimIsTheLastLineAndTextBeforeItStays();
    void refusesWhatIsNoClaim_data();
    void refusesWhatIsNoClaim();
    void tagIsLowerCase();
    void findsTheAddress_data();
    void findsTheAddress();
};

namespace {
OwnershipClaim claim()
{
    const Castle castle = makeCastle();
    return claimFor(castle, machinesOf(castle).first());
}
} // namespace

void TestObserved::claimSurvivesWritingAndReading()
{
    const QString line = writeOwnershipClaim(claim());
    QVERIFY(!line.contains(u'\n'));
    QVERIFY(line.startsWith(u"{\"castello\":{"_s));
    QCOMPARE(readOwnershipClaim(line), claim());
    OwnershipClaim fresh = claim();
    fresh.configDigest.clear();
    QCOMPARE(readOwnershipClaim(writeOwnershipClaim(fresh)), fresh);
}

void TestObserved::claimIsTheLastLineAndTextBeforeItStays_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    const QString line = writeOwnershipClaim(claim());
    OwnershipClaim older = claim();
    older.configDigest.clear();
    const QString olderLine = writeOwnershipClaim(older);
    QTest::newRow("nothing") << u""_s << line;
    QTest::newRow("a person's text")
        << u"Mine, please keep.\n\nMore"_s << u"Mine, please keep.\n\nMore\n"_s + line;
    QTest::newRow("an older claim") << olderLine << line;
    QTest::newRow("an older claim with Proxmox VE's newline") << olderLine + u'\n' << line;
    QTest::newRow("text and an older claim") << u"Mine\n"_s + olderLine << u"Mine\n"_s + line;
}

void TestObserved::claimIsTheLastLineAndTextBeforeItStays()
{
    QFETCH(QString, before);
    const QString written = withOwnershipClaim(before, claim());
    QTEST(written, "expected");
    QCOMPARE(readOwnershipClaim(written), claim());
    QCOMPARE(withOwnershipClaim(written, claim()), written);
}

void TestObserved::refusesWhatIsNoClaim_data()
{
    QTest::addColumn<QString>("description");
    const QString good = writeOwnershipClaim(claim());
    const auto changed = [&good](const QString &what, const QString &with) {
        QString text = good;
        text.replace(what, with);
        return text;
    };
    const QString castle = claim().castle.toString(QUuid::WithoutBraces);
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("prose") << u"a VM"_s;
    QTest::newRow("not the last line") << good + u"\nand then some"_s;
    QTest::newRow("torn") << good.chopped(1);
    QTest::newRow("another key beside ours")
        << changed(u"{\"castello\""_s, u"{\"a\":1,\"castello\""_s);
    QTest::newRow("an unknown field") << changed(u"\"castle\""_s, u"\"a\":1,\"castle\""_s);
    QTest::newRow("a field too few") << changed(u"\"name\":\"tazlab\""_s, u"\"nam\":\"tazlab\""_s);
    QTest::newRow("a UUID in braces") << changed(castle, u'{' + castle + u'}');
    QTest::newRow("a UUID in upper case") << changed(castle, castle.toUpper());
    QTest::newRow("no UUID") << changed(castle, u"mine"_s);
    QTest::newRow("a name with an escape sequence") << changed(u"tazlab"_s, u"\\u001b[31m"_s);
    QTest::newRow("a name with a path") << changed(u"controlplane-1"_s, u"../x"_s);
    QTest::newRow("a digest that is none") << changed(QString(64, u'a'), u"abc"_s);
    QTest::newRow("a digest that is no text") << changed(u'"' + QString(64, u'a') + u'"', u"7"_s);
}

void TestObserved::refusesWhatIsNoClaim()
{
    QFETCH(QString, description);
    QVERIFY(!readOwnershipClaim(description));
}

void TestObserved::tagIsLowerCase()
{
    QCOMPARE(ownershipTag(kCastleId), u"castello-0b5c7a10"_s);
}

void TestObserved::findsTheAddress_data()
{
    QTest::addColumn<QString>("ipConfig");
    QTest::addColumn<QString>("address");
    QTest::newRow("with its prefix")
        << u"ip=192.168.1.155/24,gw=192.168.1.1"_s << u"192.168.1.155"_s;
    QTest::newRow("behind the gateway")
        << u"gw=192.168.1.1,ip=192.168.1.155/24"_s << u"192.168.1.155"_s;
    QTest::newRow("IPv6") << u"ip6=fd00::9/64"_s << u"fd00::9"_s;
    QTest::newRow("IPv6 where IPv4 is given out") << u"ip=dhcp,ip6=fd00::9/64"_s << u"fd00::9"_s;
    QTest::newRow("given out") << u"ip=dhcp"_s << QString();
    QTest::newRow("only a gateway") << u"gw=192.168.1.1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestObserved::findsTheAddress()
{
    QFETCH(QString, ipConfig);
    const auto address = addressInIpConfig(ipConfig);
    QTEST(address ? address->toString() : QString(), "address");
}

QTEST_GUILESS_MAIN(TestObserved)
#include "tst_observed.moc"
