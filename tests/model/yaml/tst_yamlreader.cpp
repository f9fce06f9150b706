// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlreader.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using Kind = YamlValue::Kind;

namespace {

/// The value as a compact text, so that tables can say what is expected: {a: [1, "x", null]}.
QString describe(const YamlValue &value)
{
    QStringList parts;
    switch (value.kind()) {
    case Kind::Null:
        return u"null"_s;
    case Kind::String:
        return u'"' + value.text() + u'"';
    case Kind::Sequence:
        for (const YamlValue &item : value.items()) {
            parts.append(describe(item));
        }
        return u'[' + parts.join(u", "_s) + u']';
    case Kind::Mapping:
        for (const auto &entry : value.entries()) {
            parts.append(entry.key + u": "_s + describe(entry.value));
        }
        return u'{' + parts.join(u", "_s) + u'}';
    case Kind::Boolean:
        return u"bool:"_s + value.text();
    case Kind::Integer:
        return u"int:"_s + value.text();
    case Kind::Float:
        return u"float:"_s + value.text();
    }
    return {};
}

} // namespace

class TestYamlReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void knowsPositions();
    void countsColumnsInCharacters();
    void marksALeftOutValueAtItsKey();
    void readsEveryDocument();
    void resolvesAliasesAnew();
    void survivesNastyTexts_data();
    void survivesNastyTexts();
};

void TestYamlReader::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("booleans of 1.2", "[true, False, TRUE]", u"[bool:true, bool:false, bool:true]"_s);
    row("booleans of 1.1 are text", "[yes, on, Off, n, y]", uR"(["yes", "on", "Off", "n", "y"])"_s);
    row("nulls", "[~, null, NULL, Null, nUll, '']", uR"([null, null, null, null, "nUll", ""])"_s);
    row("integers",
        "[0, -1, +7, 012, 0o17, 0x1F]",
        u"[int:0, int:-1, int:+7, int:012, int:0o17, int:0x1F]"_s);
    row("integers of 1.1 are text",
        "[1_000, 0b11, 190:20:30]",
        uR"(["1_000", "0b11", "190:20:30"])"_s);
    row("numbers",
        "[1.5, .5, 1., 1e3, -.inf, .NaN, 1.10]",
        u"[float:1.5, float:.5, float:1., float:1e3, float:-.inf, float:.NaN, float:1.10]"_s);
    row("almost numbers",
        "[v1.13.9, 1.12.1, 0o8, 0x, ., -, 1e, +.nan, 192.168.1.0/24]",
        uR"(["v1.13.9", "1.12.1", "0o8", "0x", ".", "-", "1e", "+.nan", "192.168.1.0/24"])"_s);
    row("quoted is text", R"(['42', "true", 'null'])", uR"(["42", "true", "null"])"_s);
    row("a quoted key may look like a number", "'42': x", uR"({42: "x"})"_s);
    row("a quoted merge key", "'<<': x", uR"({<<: "x"})"_s);
    row("core tags",
        "[!!str 42, !!int '7', !!float 1, !!seq [], !!map {}, ! 8]",
        uR"(["42", int:7, float:1, [], {}, "8"])"_s);
    row("an empty value", "a:\nb: 1\n", u"{a: null, b: int:1}"_s);
    row("blocks", "a: |\n  x\n  y\nb: >-\n  x\n  y\n", u"{a: \"x\ny\n\", b: \"x y\"}"_s);
    row("aliases", "a: &x [1]\nb: *x\n", u"{a: [int:1], b: [int:1]}"_s);
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a: 1",
        u"{a: int:1}"_s);
    row("Windows line ends", "a: 1\r\nb:\r\n  - x\r\n", uR"({a: int:1, b: ["x"]})"_s);
    row("comments", "# x\na: 1 # y\n", u"{a: int:1}"_s);
    row("a scalar alone", "hello", u"\"hello\""_s);
    row("beyond the basic plane", "\xF0\x9F\x8F\xB0: caf\xC3\xA9", u"{🏰: \"café\"}"_s);
}

void TestYamlReader::reads()
{
    QFETCH(QByteArray, text);
    const auto value = readYaml(text);
    if (!value) {
        QFAIL(qPrintable(value.error().message));
    }
    QTEST(describe(*value), "expected");
}

void TestYamlReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");
    const auto row
        = [](const char *name, const QByteArray &text, int line, int column, const QString &part) {
              QTest::newRow(name) << text << line << column << part;
          };
    row("nothing", "", 1, 1, u"nothing"_s);
    row("comments only", "# nothing\n", 1, 1, u"nothing"_s);
    row("a second document", "a: 1\n---\nb: 1\n", 3, 1, u"second document"_s);
    row("a duplicate key", "a: 1\nb: 2\na: 3\n", 3, 1, u"“a” stands here twice"_s);
    row("a duplicate key inside", "x: {a: 1, a: 2}\n", 1, 11, u"twice"_s);
    row("a duplicate key, once quoted", "a: 1\n'a': 3\n", 2, 1, u"twice"_s);
    row("a merge key", "a: &x {b: 1}\nc:\n  <<: *x\n", 3, 3, u"Merging"_s);
    row("a number as key", "42: x", 1, 1, u"in quotes"_s);
    row("a boolean as key", "a: {true: x}", 1, 5, u"in quotes"_s);
    row("null as key", "~: x", 1, 1, u"key"_s);
    row("no key", ": x", 1, 1, u"key"_s);
    row("a list as key", "[a]: x", 1, 1, u"cannot be a key"_s);
    row("an alias as key", "a: &x b\n*x : c\n", 2, 1, u"alias"_s);
    row("an unknown tag", "a: !secret x", 1, 4, u"!secret"_s);
    row("an unknown tag on a list", "a: !!set [x]", 1, 4, u"set"_s);
    row("binary", "a: !!binary aGVsbG8=", 1, 4, u"binary"_s);
    row("a tag that lies", "a: !!int x", 1, 4, u"!!int"_s);
    row("an unknown alias", "a: *x", 1, 4, u"not valid YAML"_s);
    row("an alias inside its own value", "a: &x [*x]", 1, 8, u"inside the value"_s);
    row("an open bracket", "a: [1, 2\nb: 3\n", 2, 2, u"not valid YAML"_s);
    row("a NUL", QByteArray("a: \0b", 5), 1, 4, u"control character"_s);
    row("an end-of-transmission, where yaml-cpp would stop",
        "a: 1\n\x04"
        "b: 2\n",
        2,
        1,
        u"control character"_s);
    row("a C1 control character", "a: \xC2\x80", 1, 4, u"control character"_s);
    row("Latin-1", "a: caf\xE9\n", 1, 7, u"UTF-8"_s);
    row("an overlong form", "a: \xC0\xAF", 1, 4, u"UTF-8"_s);
    row("half a surrogate pair", "a: \xED\xA0\x80", 1, 4, u"UTF-8"_s);
    row("cut inside a character", "a: \xF0\x9F\x8F", 1, 4, u"UTF-8"_s);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0:\0",
            6),
        1,
        1,
        u"UTF-8"_s);
    row("a lone carriage return", "a: 1\rb: 2", 1, 5, u"carriage return"_s);
    row("a tab for indentation", "a:\n\tb: 1\n", 2, 3, u"tab"_s);
}

void TestYamlReader::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const auto value = readYaml(text);
    if (value) {
        QFAIL(qPrintable(u"read as "_s + describe(*value)));
    }
    QVERIFY2(value.error().message.contains(part), qPrintable(value.error().message));
    QTEST(value.error().position.line, "line");
    QTEST(value.error().position.column, "column");
}

void TestYamlReader::knowsPositions()
{
    const auto value = readYaml("# top\na: 1\nb:\n  - x\n  - {c: \"d\"}\n");
    QVERIFY(value.has_value());
    QCOMPARE(value->position(), (TextPosition {2, 1}));
    QCOMPARE(value->find(u"a")->position(), (TextPosition {2, 4}));
    QCOMPARE(value->entries().at(1).keyPosition, (TextPosition {3, 1}));
    const QList<YamlValue> items = value->find(u"b")->items();
    QCOMPARE(items.at(0).position(), (TextPosition {4, 5}));
    QCOMPARE(items.at(1).find(u"c")->position(), (TextPosition {5, 9}));
}

void TestYamlReader::countsColumnsInCharacters()
{
    const auto value = readYaml("\xEF\xBB\xBF{caf\xC3\xA9 \xF0\x9F\x8F\xB0: 1, b: 2}\r\n");
    QVERIFY(value.has_value());
    QCOMPARE(value->entries().at(0).keyPosition, (TextPosition {1, 2}));
    QCOMPARE(value->find(u"b")->position(), (TextPosition {1, 16}));
}

void TestYamlReader::marksALeftOutValueAtItsKey()
{
    const auto value = readYaml("a:\n\n# c\nnothing:\nb: ~\n");
    QVERIFY(value.has_value());
    QCOMPARE(value->find(u"a")->position(), (TextPosition {1, 1}));
    QCOMPARE(value->find(u"nothing")->position(), (TextPosition {4, 1}));
    QCOMPARE(value->find(u"b")->position(), (TextPosition {5, 4}));
}

void TestYamlReader::readsEveryDocument()
{
    const auto documents = readYamlDocuments("a: 1\n---\n---\nb\n...\n");
    QVERIFY(documents.has_value());
    QCOMPARE(documents->size(), 3);
    QVERIFY(documents->at(1).isNull());
    QCOMPARE(documents->at(2).text(), u"b"_s);
    QVERIFY(readYamlDocuments("")->isEmpty());
}

void TestYamlReader::resolvesAliasesAnew()
{
    // An anchor may be given again; what follows means the newer one.
    const auto value = readYaml("[&a 1, *a, &a 2, *a]");
    QVERIFY(value.has_value());
    QCOMPARE(describe(*value), u"[int:1, int:1, int:2, int:2]"_s);
    QCOMPARE(value->items().at(1).position(), (TextPosition {1, 8}));
}

void TestYamlReader::survivesNastyTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("100 levels") << QByteArray(100, '[') + QByteArray(100, ']') << true;
    QTest::newRow("101 levels") << QByteArray(101, '[') + QByteArray(101, ']') << false;
    QTest::newRow("a hundred thousand brackets") << QByteArray(100000, '[') << false;
    QTest::newRow("a hundred thousand braces") << QByteArray(100000, '{') << false;
    QTest::newRow("ten thousand dashes") << QByteArray("- ").repeated(10000) << false;
    QTest::newRow("ten thousand question marks") << QByteArray("? ").repeated(10000) << false;
    QTest::newRow("a key of a million letters") << QByteArray(1000000, 'k') + ": 1" << false;
    QTest::newRow("a value of a million letters") << "k: " + QByteArray(1000000, 'v') << true;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ') << false;
    QTest::newRow("50000 keys") << [] {
        QByteArray text;
        for (int i = 0; i < 50000; ++i) {
            text += "k" + QByteArray::number(i) + ": 1\n";
        }
        return text;
    }() << true;

    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    QByteArray chain = "a0: &a0 [x]\n";
    for (int i = 1; i < 20; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        const QByteArray head = "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i);
        bomb += head + " [" + QByteArray(before + ", ").repeated(10) + before + "]\n";
    }
    for (int i = 1; i < 120; ++i) {
        chain += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a"
            + QByteArray::number(i - 1) + "]\n";
    }
    QTest::newRow("an alias bomb") << bomb << false;
    QTest::newRow("a chain of aliases deeper than the limit") << chain << false;
}

void TestYamlReader::survivesNastyTexts()
{
    QFETCH(QByteArray, text);
    const auto value = readYaml(text);
    if (!value) {
        QVERIFY(!value.error().message.isEmpty());
    }
    QTEST(value.has_value(), "isAccepted");
}

QTEST_GUILESS_MAIN(TestYamlReader)
#include "tst_yamlreader.moc"
