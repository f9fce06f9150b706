// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/macaddress.h"

#include <QSet>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QUuid kMachine(u"0b5c0f7e-54f3-4d1a-9c55-1f1e6f1b2a01"_s);

} // namespace

class TestMacAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEitherCase();
    void refuses_data();
    void refuses();
    void derivesTheSameForEver();
    void derivesLocalUnicastAddressesThatDiffer();
};

void TestMacAddress::readsEitherCase()
{
    const auto mac = MacAddress::parse(u"bc:24:11:00:0a:55");
    QVERIFY(mac.has_value());
    QCOMPARE(mac->toString(), u"BC:24:11:00:0A:55"_s);
    QCOMPARE(mac->toLower(), u"bc:24:11:00:0a:55"_s);
    QCOMPARE(*MacAddress::parse(mac->toString()), *mac);
}

void TestMacAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
             "bc:24:11:00:0a",
             "bc:24:11:00:0a:55:66",
             "bc-24-11-00-0a-55",
             "bc:24:11:0:0a:55",
             "bc:24:11:00:0a:5g",
             "bc:24:11:00:0a:+5",
             "bc24.1100.0a55",
             "01:00:5e:00:00:01",
             "ff:ff:ff:ff:ff:ff"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestMacAddress::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!MacAddress::parse(text).has_value());
}

void TestMacAddress::derivesTheSameForEver()
{
    // A change here would give every existing machine another address.
    QCOMPARE(MacAddress::derive(kMachine, 0).toString(), u"CE:E7:01:4C:D9:21"_s);
    QCOMPARE(MacAddress::derive(kMachine, 1).toString(), u"E6:11:03:0F:C9:CB"_s);
}

void TestMacAddress::derivesLocalUnicastAddressesThatDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QUuid machine = QUuid::createUuidV5(kMachine, QByteArray::number(i));
        for (int card = 0; card < 2; ++card) {
            const QString text = MacAddress::derive(machine, card).toString();
            QVERIFY2(MacAddress::parse(text).has_value(), "not unicast");
            QCOMPARE(text.first(2).toInt(nullptr, 16) & 0x02, 0x02);
            seen.insert(text);
        }
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(TestMacAddress)
#include "tst_macaddress.moc"
