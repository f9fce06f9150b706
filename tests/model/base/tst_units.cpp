// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/base/units.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestUnits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestUnits::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("mebibytes");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("gibibytes") << u"8GiB"_s << qint64(8192) << u"8GiB"_s;
    QTest::newRow("mebibytes that make no whole gibibyte")
        << u"1536MiB"_s << qint64(1536) << u"1536MiB"_s;
    QTest::newRow("mebibytes that make whole gibibytes")
        << u"2048MiB"_s << qint64(2048) << u"2GiB"_s;
    QTest::newRow("tebibytes") << u"2TiB"_s << qint64(2097152) << u"2TiB"_s;
}

void TestUnits::reads()
{
    QFETCH(QString, text);
    const auto amount = Mebibytes::parse(text);
    QVERIFY(amount.has_value());
    QTEST(amount->count, "mebibytes");
    QTEST(amount->toString(), "canonical");
}

void TestUnits::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
        {"", "8", "8GB", "GiB", "-1GiB", "1.5GiB", "0x8GiB", "9223372036854775807TiB"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestUnits::refuses()
{
    QFETCH(QString, text);
    const auto amount = Mebibytes::parse(text);
    QVERIFY(!amount.has_value());
    QCOMPARE(amount.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
