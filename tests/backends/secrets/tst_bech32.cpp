// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/bech32.h"
#include "tests/support/property.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestBech32 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheStandardsExamples_data();
    void readsTheStandardsExamples();
    void refuses_data();
    void refuses();
    void anyBytesComeBack();
    void anyChangedCharacterIsNoticed();
};

/// Source: BIP-173, test vectors; those whose data makes whole bytes.
void TestBech32::readsTheStandardsExamples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("no data, upper case") << "A12UEL5L"_ba << "a"_ba << ""_ba;
    QTest::newRow("no data, lower case") << "a12uel5l"_ba << "a"_ba << ""_ba;
    QTest::newRow("all values") << "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"_ba << "abcdef"_ba
                                << "00443214c74254b635cf84653a56d7c675be77df"_ba;
    QTest::newRow("a prefix with the separator in it")
        << "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs"_ba
        << "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio"_ba
        << ""_ba;
}

void TestBech32::readsTheStandardsExamples()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeBech32(text);
    QVERIFY(decoded.has_value());
    QTEST(decoded->prefix, "prefix");
    QTEST(decoded->data.toHex(), "hex");
    QCOMPARE(encodeBech32(*decoded), text.toLower());
}

void TestBech32::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no separator") << "pzry9x0s0muk"_ba;
    QTest::newRow("no prefix") << "1pzry9x0s0muk"_ba;
    QTest::newRow("a character that is not in the alphabet") << "x1b4n0q5v"_ba;
    QTest::newRow("a short checksum") << "li1dgmt3"_ba;
    QTest::newRow("mixed case") << "A12uEL5L"_ba;
    QTest::newRow("a control character in the prefix") << "\x7f"
                                                          "1axkwrx"_ba;
    QTest::newRow("the checksum of the upper-case prefix") << "A1G7SGD8"_ba;
}

void TestBech32::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeBech32(text).has_value());
}

void TestBech32::anyBytesComeBack()
{
    QVERIFY(test::holds("decoding gives what was encoded", [](const std::string &bytes) {
        const Bech32 value {"age-secret-key-"_ba, QByteArray::fromStdString(bytes)};
        RC_ASSERT(decodeBech32(encodeBech32(value)) == value);
        RC_ASSERT(decodeBech32(encodeBech32(value).toUpper()) == value);
    }));
}

void TestBech32::anyChangedCharacterIsNoticed()
{
    const QByteArray text = encodeBech32({"age"_ba, QByteArray(32, 'k')});
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray changed = text;
        changed[i] = text[i] == 'q' ? 'p' : 'q';
        QVERIFY2(!decodeBech32(changed).has_value(), changed.constData());
    }
}

QTEST_GUILESS_MAIN(TestBech32)
#include "tst_bech32.moc"
