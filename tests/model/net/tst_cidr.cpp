// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/cidr.h"
#include "tests/support/property.h"

#include <QHostAddress>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

Cidr cidr(QStringView text)
{
    return Cidr::parse(text).value();
}

/// A network of a random address and prefix length, written canonically.
rc::Gen<Cidr> arbitraryCidr()
{
    return rc::gen::apply(
        [](quint32 bits, int prefixLength) {
            const quint32 mask = prefixLength == 0 ? 0 : ~quint32(0) << (32 - prefixLength);
            return *Cidr::parse(QStringLiteral("%1/%2")
                    .arg(QHostAddress(bits & mask).toString())
                    .arg(prefixLength));
        },
        rc::gen::arbitrary<quint32>(),
        rc::gen::inRange(0, 33));
}

} // namespace

class TestCidr : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsBounds_data();
    void knowsItsBounds();
    void refuses_data();
    void refuses();
    void offersTheNetworkWhenHostBitsAreSet();
    void overlaps();
    void agreesWithQt();
    void overlapIsContainment();
};

void TestCidr::knowsItsBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("last");
    QTest::newRow("a home network") << u"192.168.1.0/24"_s << u"192.168.1.255"_s;
    QTest::newRow("not on an octet") << u"10.96.0.0/12"_s << u"10.111.255.255"_s;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"255.255.255.255"_s;
    QTest::newRow("one address") << u"10.0.0.1/32"_s << u"10.0.0.1"_s;
    QTest::newRow("IPv6") << u"fd00:10::/64"_s << u"fd00:10::ffff:ffff:ffff:ffff"_s;
    QTest::newRow("all of IPv6") << u"::/0"_s << u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s;
}

void TestCidr::knowsItsBounds()
{
    QFETCH(QString, text);
    QFETCH(QString, last);
    const auto network = Cidr::parse(text);
    QVERIFY(network.has_value());
    QCOMPARE(network->toString(), text);
    QCOMPARE(network->lastAddress().toString(), last);
    QVERIFY(network->contains(network->network()));
    QVERIFY(network->contains(network->lastAddress()));
    if (network->prefixLength() > 0) {
        QVERIFY(!network->contains(network->lastAddress().advanced(1)));
    }
}

void TestCidr::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
             "/",
             "10",
             "10.0.0.0",
             "10.0.0.0/",
             "10.0.0.0/33",
             "10.0.0.0/-1",
             "10.0.0.0/+8",
             "10.0.0.0/08",
             "10.0.0.0/8 ",
             "10.0.0.0/255.0.0.0",
             "10.0.0.0/8/8",
             "/8",
             "::/129",
             "fd00::1/64"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestCidr::refuses()
{
    QFETCH(QString, text);
    const auto network = Cidr::parse(text);
    QVERIFY(!network.has_value());
    QCOMPARE(network.error().code, ErrorCode::InvalidInput);
}

void TestCidr::offersTheNetworkWhenHostBitsAreSet()
{
    const auto network = Cidr::parse(u"192.168.1.10/24");
    QVERIFY(!network.has_value());
    QVERIFY(network.error().message.contains(u"192.168.1.0/24"_s));
}

void TestCidr::overlaps()
{
    QVERIFY(cidr(u"10.0.0.0/8").overlaps(cidr(u"10.96.0.0/12")));
    QVERIFY(cidr(u"10.96.0.0/12").overlaps(cidr(u"10.0.0.0/8")));
    QVERIFY(!cidr(u"10.244.0.0/16").overlaps(cidr(u"10.96.0.0/12")));
    QVERIFY(!cidr(u"0.0.0.0/0").overlaps(cidr(u"::/0")));
}

void TestCidr::agreesWithQt()
{
    QVERIFY(test::holds("contains as QHostAddress::isInSubnet", [] {
        const Cidr network = *arbitraryCidr();
        // Half of them near the network, where the bugs are.
        const quint64 steps = *rc::gen::inRange<quint64>(0, 70000);
        const QString text = network.network().advanced(steps).toString();
        const bool expected = QHostAddress(text).isInSubnet(
            QHostAddress(network.network().toString()), network.prefixLength());
        RC_ASSERT(network.contains(*IpAddress::parse(text)) == expected);
    }));
}

void TestCidr::overlapIsContainment()
{
    QVERIFY(test::holds("networks overlap exactly when one contains the other", [] {
        const Cidr a = *arbitraryCidr();
        const Cidr b = *arbitraryCidr();
        const bool nested = (a.contains(b.network()) && a.contains(b.lastAddress()))
            || (b.contains(a.network()) && b.contains(a.lastAddress()));
        RC_ASSERT(a.overlaps(b) == nested);
        RC_ASSERT(a.overlaps(b) == b.overlaps(a));
        RC_ASSERT(*Cidr::parse(a.toString()) == a);
    }));
}

QTEST_GUILESS_MAIN(TestCidr)
#include "tst_cidr.moc"
