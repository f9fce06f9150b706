// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/formencoding.h"
#include "tests/support/property.h"

#include <QTest>
#include <QUrl>

using namespace castello;
using namespace Qt::StringLiterals;

class TestFormEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodes_data();
    void encodes();
    void joinsInOrder();
    void leavesNothingToMisread();
};

void TestFormEncoding::encodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("unreserved") << u"aZ09-._~"_s << "aZ09-._~"_ba;
    QTest::newRow("property string") << u"virtio=BC:24:11:00:01:55,bridge=vmbr0"_s
                                     << "virtio%3DBC%3A24%3A11%3A00%3A01%3A55%2Cbridge%3Dvmbr0"_ba;
    QTest::newRow("separators of a tag list") << u"a;b"_s << "a%3Bb"_ba;
    QTest::newRow("plus and space") << u"+aes x"_s << "%2Baes%20x"_ba;
    QTest::newRow("percent") << u"100%25"_s << "100%2525"_ba;
    QTest::newRow("line break") << u"a\nb"_s << "a%0Ab"_ba;
    QTest::newRow("beyond ASCII") << u"ò€😀"_s << "%C3%B2%E2%82%AC%F0%9F%98%80"_ba;
    QTest::newRow("empty") << QString() << QByteArray("");
}

void TestFormEncoding::encodes()
{
    QFETCH(QString, text);
    QTEST(percentEncode(text), "encoded");
}

void TestFormEncoding::joinsInOrder()
{
    QCOMPARE(encodeForm({{u"tags"_s, u"castello-0b5c;worker"_s}, {u"delete"_s, QString()}}),
        "tags=castello-0b5c%3Bworker&delete="_ba);
    QCOMPARE(encodeForm({}), QByteArray());
}

void TestFormEncoding::leavesNothingToMisread()
{
    QVERIFY(test::holds("encoded text has only unreserved characters and comes back the same",
        [](const std::string &bytes) {
            const QString text = QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
            const QByteArray encoded = percentEncode(text);
            for (const char c : encoded) {
                RC_ASSERT(std::isalnum(uchar(c)) || QByteArray("-._~%").contains(c));
            }
            RC_ASSERT(QUrl::fromPercentEncoding(encoded) == text);
        }));
}

QTEST_GUILESS_MAIN(TestFormEncoding)
#include "tst_formencoding.moc"
