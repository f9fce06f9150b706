// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/text/showntext.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestShownText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsPlaces_data();
    void findsPlaces();
    void findsTheSmallestDifference_data();
    void findsTheSmallestDifference();
    void keepsLineEndsAndMark();
};

void TestShownText::findsPlaces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain text") << "name: a\n"_ba << u"name: a\n"_s;
    QTest::newRow("letters of two and three bytes") << "é…x"_ba << u"é…x"_s;
    QTest::newRow("a surrogate pair") << "🏰x"_ba << u"🏰x"_s;
    QTest::newRow("line ends of Windows") << "a\r\nb\r\n"_ba << u"a\nb\n"_s;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"
                                          "a\n"_ba
                                       << u"a\n"_s;
}

void TestShownText::findsPlaces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(shownText(bytes), shown);
    QCOMPARE(byteOffset(bytes, shown.size()), bytes.size());
    QCOMPARE(shownPosition(bytes, bytes.size()), shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!shown.at(i).isLowSurrogate()) {
            QCOMPARE(shownPosition(bytes, byteOffset(bytes, i)), i);
        }
    }
}

void TestShownText::findsTheSmallestDifference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << 3 << 0 << u""_s;
    QTest::newRow("a letter more") << u"abc"_s << u"abXc"_s << 2 << 0 << u"X"_s;
    QTest::newRow("a letter less") << u"abc"_s << u"ac"_s << 1 << 1 << u""_s;
    QTest::newRow("a doubled letter") << u"ab"_s << u"aab"_s << 1 << 0 << u"a"_s;
    QTest::newRow("from nothing") << u""_s << u"abc"_s << 0 << 0 << u"abc"_s;
}

void TestShownText::findsTheSmallestDifference()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextDifference difference = textDifference(before, after);
    QTEST(int(difference.start), "start");
    QTEST(int(difference.removed), "removed");
    QTEST(difference.inserted, "inserted");
    QCOMPARE(difference.isEmpty(), before == after);
}

void TestShownText::keepsLineEndsAndMark()
{
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "a: 1\r\nb: 2\r\n"_ba;
    const QString shown = shownText(bytes);
    QString edited = shown;
    edited.insert(5, u"x: é\n"_s);
    QCOMPARE(withDifference(bytes, textDifference(shown, edited)),
        "\xEF\xBB\xBF"
        "a: 1\r\nx: é\r\nb: 2\r\n"_ba);
}

QTEST_GUILESS_MAIN(TestShownText)
#include "tst_showntext.moc"
