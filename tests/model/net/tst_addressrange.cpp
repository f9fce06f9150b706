// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/addressrange.h"
#include "tests/support/property.h"

#include <QHostAddress>
#include <QTest>

#include <limits>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

AddressRange range(QStringView text)
{
    return AddressRange::parse(text).value();
}

struct Numbers
{
    quint32 first = 0;
    quint32 last = 0;
    [[nodiscard]] AddressRange toRange() const
    {
        return *AddressRange::parse(
            QHostAddress(first).toString() + u'-' + QHostAddress(last).toString());
    }
};

/// Ranges in a small space, so that they meet often.
Numbers arbitraryNumbers()
{
    const auto first = *rc::gen::inRange<quint32>(0x0a0000f0, 0x0a000130);
    return {first, first + *rc::gen::inRange<quint32>(0, 40)};
}

} // namespace

class TestAddressRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void refuses_data();
    void refuses();
    void givesTheAddressAtAPlace();
    void agreesWithArithmetic();
};

void TestAddressRange::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<quint64>("size");
    QTest::newRow("a range") << u"192.168.1.155-192.168.1.179"_s << u"192.168.1.155-192.168.1.179"_s
                             << quint64(25);
    QTest::newRow("one address") << u"10.0.0.1"_s << u"10.0.0.1"_s << quint64(1);
    QTest::newRow("one address as a range")
        << u"10.0.0.1-10.0.0.1"_s << u"10.0.0.1"_s << quint64(1);
    QTest::newRow("all of IPv4") << u"0.0.0.0-255.255.255.255"_s << u"0.0.0.0-255.255.255.255"_s
                                 << quint64(4294967296);
    QTest::newRow("IPv6") << u"fd00::ff-fd00::100"_s << u"fd00::ff-fd00::100"_s << quint64(2);
    QTest::newRow("more than can be counted")
        << u"::-ffff::"_s << u"::-ffff::"_s << std::numeric_limits<quint64>::max();
}

void TestAddressRange::counts()
{
    QFETCH(QString, text);
    const auto addresses = AddressRange::parse(text);
    QVERIFY(addresses.has_value());
    QTEST(addresses->toString(), "canonical");
    QTEST(addresses->size(), "size");
}

void TestAddressRange::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
             "-",
             "10.0.0.1-",
             "-10.0.0.1",
             "10.0.0.2-10.0.0.1",
             "10.0.0.1-::1",
             "10.0.0.1-20",
             "10.0.0.1 - 10.0.0.2",
             "10.0.0.1-10.0.0.2-10.0.0.3",
             "10.0.0.0/24"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestAddressRange::refuses()
{
    QFETCH(QString, text);
    const auto addresses = AddressRange::parse(text);
    QVERIFY(!addresses.has_value());
    QCOMPARE(addresses.error().code, ErrorCode::InvalidInput);
}

void TestAddressRange::givesTheAddressAtAPlace()
{
    const AddressRange workers = range(u"192.168.1.155-192.168.1.157");
    QCOMPARE(workers.at(0)->toString(), u"192.168.1.155"_s);
    QCOMPARE(workers.at(2)->toString(), u"192.168.1.157"_s);
    QVERIFY(!workers.at(3).has_value());
    QVERIFY(!workers.at(std::numeric_limits<quint64>::max()).has_value());
}

void TestAddressRange::agreesWithArithmetic()
{
    QVERIFY(test::holds("size, places, membership and overlap as with plain numbers", [] {
        const Numbers a = arbitraryNumbers();
        const Numbers b = arbitraryNumbers();
        const AddressRange first = a.toRange();
        const AddressRange second = b.toRange();
        RC_ASSERT(first.size() == quint64(a.last - a.first) + 1);
        RC_ASSERT(*first.at(first.size() - 1) == first.last());
        RC_ASSERT(first.contains(second.first()) == (a.first <= b.first && b.first <= a.last));
        const bool apart = a.last < b.first || b.last < a.first;
        RC_ASSERT(first.overlaps(second) == !apart);
        RC_ASSERT(second.overlaps(first) == !apart);
        RC_ASSERT(*AddressRange::parse(first.toString()) == first);
    }));
}

QTEST_GUILESS_MAIN(TestAddressRange)
#include "tst_addressrange.moc"
