// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/ipaddress.h"
#include "tests/support/property.h"

#include <QHostAddress>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestIpAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheCanonicalForm_data();
    void writesTheCanonicalForm();
    void refuses_data();
    void refuses();
    void advances_data();
    void advances();
    void isOrderedWithinAFamily();
    void readsBackWhatItWrites();
};

void TestIpAddress::writesTheCanonicalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("192.168.1.10", "192.168.1.10");
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("FD00:0:0:0:0:0:0:10", "fd00::10");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"); // one zero group is not shortened
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1"); // the longest run
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"); // the first of equal runs
    row("2001:db8::0001", "2001:db8::1");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"); // a gap of one group may be read, is not written
    row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
}

void TestIpAddress::writesTheCanonicalForm()
{
    QFETCH(QString, text);
    const auto address = IpAddress::parse(text);
    QVERIFY(address.has_value());
    QTEST(address->toString(), "canonical");
}

void TestIpAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
             "1",
             "10.1",
             "010.0.0.1",
             "00.0.0.0",
             "1.2.3.256",
             "1.2.3.4 ",
             " 1.2.3.4",
             "1.2.3.4.5",
             "1.2.3.",
             "1.2.3.-1",
             "1.2.3.+1",
             "0x1.2.3.4",
             "1.2.3.4/24",
             ":",
             ":::",
             "1:::2",
             "1::2::3",
             "1:2:3:4:5:6:7",
             "1:2:3:4:5:6:7:8:9",
             "1:2:3:4:5:6:7:8::",
             "::1:2:3:4:5:6:7:8",
             ":1:2:3:4:5:6:7",
             "12345::",
             "g::",
             "fe80::1%eth0",
             "[::1]",
             "1.2.3.4::",
             "::1.2.3.4:5",
             "::1.2.3",
             "::-1",
             "1:2:3:4:5:6:7:1.2.3.4"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("digits of another script") << u"١.٢.٣.٤"_s;
    QTest::newRow("a NUL inside") << u"1.2.3.4"_s + QChar(u'\0');
}

void TestIpAddress::refuses()
{
    QFETCH(QString, text);
    const auto address = IpAddress::parse(text);
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().code, ErrorCode::InvalidInput);
}

void TestIpAddress::advances_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<quint64>("steps");
    QTest::addColumn<QString>("to");
    QTest::newRow("by none") << u"192.168.1.155"_s << quint64(0) << u"192.168.1.155"_s;
    QTest::newRow("over an octet") << u"192.168.1.255"_s << quint64(1) << u"192.168.2.0"_s;
    QTest::newRow("round the end of IPv4") << u"255.255.255.255"_s << quint64(2) << u"0.0.0.1"_s;
    QTest::newRow("over a group") << u"fd00::ffff"_s << quint64(1) << u"fd00::1:0"_s;
    QTest::newRow("over 64 bits") << u"::ffff:ffff:ffff:ffff"_s << quint64(1) << u"0:0:0:1::"_s;
    QTest::newRow("round the end of IPv6")
        << u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s << quint64(1) << u"::"_s;
}

void TestIpAddress::advances()
{
    QFETCH(QString, from);
    QFETCH(quint64, steps);
    QTEST(IpAddress::parse(from)->advanced(steps).toString(), "to");
}

void TestIpAddress::isOrderedWithinAFamily()
{
    const auto address = [](QStringView text) { return *IpAddress::parse(text); };
    QVERIFY(address(u"9.255.255.255") < address(u"10.0.0.0"));
    QVERIFY(address(u"255.255.255.255") < address(u"::"));
    QVERIFY(address(u"::ffff") < address(u"::1:0"));
    QVERIFY(address(u"::1") != address(u"0.0.0.1"));
}

void TestIpAddress::readsBackWhatItWrites()
{
    QVERIFY(test::holds("IPv4: text and back, and Qt agrees", [](quint32 bits) {
        const QString text = QHostAddress(bits).toString();
        const auto address = IpAddress::parse(text);
        RC_ASSERT(address.has_value());
        RC_ASSERT(address->toString() == text);
    }));
    QVERIFY(test::holds("IPv6: text and back, and Qt reads the same bytes", [] {
        // Many zeros, so that gaps of every length and place come up.
        const auto group = rc::gen::weightedOneOf<quint16>(
            {{3, rc::gen::just(quint16(0))}, {1, rc::gen::arbitrary<quint16>()}});
        const auto groups = *rc::gen::container<std::array<quint16, 8>>(group);
        QStringList parts;
        for (const quint16 value : groups) {
            parts.append(QString::number(value, 16));
        }
        const auto address = IpAddress::parse(parts.join(u':'));
        RC_ASSERT(address.has_value());
        RC_ASSERT(*IpAddress::parse(address->toString()) == *address);
        const Q_IPV6ADDR bytes = QHostAddress(address->toString()).toIPv6Address();
        RC_ASSERT(std::equal(address->bytes().begin(), address->bytes().end(), bytes.c));
    }));
}

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
