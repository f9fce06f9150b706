// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlemitter.h"
#include "model/yaml/yamlreader.h"
#include "model/yaml/yamlscalar.h"
#include "tests/support/property.h"
#include "tests/support/yamltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestYamlEmitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesWhatCouldBeMistaken_data();
    void quotesWhatCouldBeMistaken();
    void leavesPlain_data();
    void leavesPlain();
    void writes_data();
    void writes();
    void plainTextMeansNothingElse();
    void isReadBackAsItWas();
    void anotherReaderGetsTheSameStrings();
};

namespace {

/// Whether a plain scalar has a type of its own in one of the type repositories.
/// Source: yaml.org/type/{bool,int,float,null,timestamp,merge,value}.html; YAML 1.2.2
/// section 10.3.2.
bool hasOwnType(const QString &text)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> list;
        for (const char16_t *pattern : {
                 u"y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|"
                 u"OFF",
                 u"~|null|Null|NULL|",
                 u"=|<<",
                 u"[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+",
                 u"[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+",
                 u"[-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+][0-9]+)?",
                 u"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*",
                 u"[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)",
                 u"[0-9]{4}-[0-9]{2}-[0-9]{2}",
                 u"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ "
                 u"\\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?"
                 u"(([ \\t]*)Z|[-+][0-9]{1,2}(:[0-9]{2})?)?",
                 u"0o[0-7]+|[-+]?[0-9]+|0x[0-9a-fA-F]+",
                 u"[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?",
             }) {
            list.append(QRegularExpression(
                QRegularExpression::anchoredPattern(QString::fromUtf16(pattern))));
        }
        return list;
    }();
    return std::ranges::any_of(patterns,
        [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
}

/// Any value, `depth` collections deep at most. Texts of numbers and booleans are canonical.
rc::Gen<YamlValue> anyValue(int depth)
{
    using rc::gen::map;
    const auto scalar = rc::gen::oneOf(rc::gen::just(YamlValue()),
        map(rc::gen::arbitrary<bool>(), [](bool value) { return YamlValue(value); }),
        map(rc::gen::arbitrary<int>(), [](int value) { return YamlValue(value); }),
        map(castello::test::trickyText(), [](const QString &value) { return YamlValue(value); }));
    if (depth == 0) {
        return scalar;
    }
    const auto few
        = rc::gen::resize(4, rc::gen::container<std::vector<YamlValue>>(anyValue(depth - 1)));
    return rc::gen::oneOf(scalar,
        map(few,
            [](const std::vector<YamlValue> &items) {
                return YamlValue::sequence(QList<YamlValue>(items.begin(), items.end()));
            }),
        map(rc::gen::pair(
                few, rc::gen::container<std::vector<QString>>(4, castello::test::trickyText())),
            [](const auto &parts) {
                YamlValue mapping = YamlValue::mapping();
                for (size_t i = 0; i < parts.first.size() && i < parts.second.size(); ++i) {
                    mapping.insert(parts.second[i], parts.first[i]);
                }
                return mapping;
            }));
}

} // namespace

template <>
struct rc::Arbitrary<YamlValue>
{
    static rc::Gen<YamlValue> arbitrary() { return anyValue(4); }
};

namespace castello {

/// What a failing property prints.
void showValue(const YamlValue &value, std::ostream &out)
{
    out << emitYaml(value).constData();
}

} // namespace castello

void TestYamlEmitter::quotesWhatCouldBeMistaken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"true",
             "yes",
             "Yes",
             "on",
             "y",
             "n",
             "NO",
             "off",
             "0123",
             "0o17",
             "1e3",
             "1.10",
             "0x1F",
             "0b1",
             "1_000",
             "1,000",
             ".5",
             ".",
             "..",
             "1.",
             ".nan",
             "-.inf",
             "+.INF",
             "=",
             "<<",
             "~",
             "null",
             "Null",
             "12:30:45",
             "190:20:30.15",
             "2026-01-01",
             "2026-01-01T10:00:00Z",
             "2001-12-14 21:59:43.10 -5",
             "192.168.1.1",
             "1.12.1",
             "123e4567",
             "+1",
             "-1",
             "+inf",
             "",
             " a",
             "a ",
             "a: b",
             "a:",
             "a #b",
             "#a",
             "- a",
             "-",
             "? a",
             "&a",
             "*a",
             "!a",
             "|",
             ">",
             "%a",
             "@a",
             "`a",
             "'a",
             "\"a",
             "[a",
             "{a",
             "]",
             "}",
             ",",
             "---",
             "...",
             "a\tb",
             "a\rb",
             "a\x1b"}) {
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    QTest::newRow("next line") << u"a\u0085b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("byte order mark") << u"\ufeffa"_s;
}

void TestYamlEmitter::quotesWhatCouldBeMistaken()
{
    QFETCH(QString, text);
    QVERIFY(emitYaml(YamlValue(text)).startsWith('"'));
    QVERIFY(emitYaml(YamlValue::mapping({{text, 1}})).startsWith('"'));
    QVERIFY(emitYaml(YamlValue::sequence({text})).startsWith("- \""));
}

void TestYamlEmitter::leavesPlain_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"tazlab",
             "https://192.168.1.150:6443",
             "ghcr.io/siderolabs/kubelet:v1.36.2",
             "192.168.1.0/24",
             "v1.13.9",
             "1.5GiB",
             "10m0s",
             "registry.k8s.io/kube-proxy",
             "admin@tazlab",
             "./apps",
             "longhorn-system",
             "bind",
             "ENC[AES256_GCM,data:abc=,type:str]",
             "disk.size > 90u * GiB && !system_disk",
             "status.conditions.exists(e, e.type == 'Ready')",
             "a#b",
             "a:b",
             "yes please",
             "key\\with\\backslash"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("letters of other alphabets") << u"città 🏰"_s;
}

void TestYamlEmitter::leavesPlain()
{
    QFETCH(QString, text);
    QCOMPARE(emitYaml(YamlValue(text)), text.toUtf8() + '\n');
}

void TestYamlEmitter::writes_data()
{
    QTest::addColumn<YamlValue>("value");
    QTest::addColumn<YamlStyle>("style");
    QTest::addColumn<QByteArray>("text");
    const auto map = [](std::initializer_list<std::pair<QString, YamlValue>> entries) {
        return YamlValue::mapping(entries);
    };
    const YamlStyle go {.indent = 4};
    const YamlStyle flat {.indentSequences = false};

    QTest::newRow("scalars as they are")
        << map({{u"a"_s, true},
               {u"b"_s, 8},
               {u"c"_s, YamlValue()},
               {u"d"_s, YamlValue::number(YamlValue::Kind::Integer, u"0x1F"_s)},
               {u"e"_s, u"8"_s}})
        << YamlStyle {} << QByteArray("a: true\nb: 8\nc: null\nd: 0x1F\ne: \"8\"\n");
    QTest::newRow("empty collections") << map({{u"a"_s, map({})}, {u"b"_s, YamlValue::sequence()}})
                                       << YamlStyle {} << QByteArray("a: {}\nb: []\n");
    const YamlValue nested = map({{u"rules"_s,
        YamlValue::sequence(
            {map({{u"level"_s, u"Metadata"_s}, {u"of"_s, map({{u"kind"_s, u"Pod"_s}})}}),
                YamlValue::sequence({u"x"_s, u"z"_s})})}});
    QTest::newRow("nested by two")
        << nested << YamlStyle {}
        << QByteArray("rules:\n  - level: Metadata\n    of:\n      kind: Pod\n  - - x\n    - z\n");
    QTest::newRow("nested by four, as Go writes it")
        << nested << go
        << QByteArray("rules:\n    - level: Metadata\n      of:\n        kind: Pod\n    - - x\n    "
                      "  - z\n");
    QTest::newRow("sequences at the column of their key")
        << nested << flat
        << QByteArray("rules:\n- level: Metadata\n  of:\n    kind: Pod\n- - x\n  - z\n");
    QTest::newRow("literal that ends in a line break")
        << map({{u"a"_s, u"x\n\n y\n"_s}}) << YamlStyle {} << QByteArray("a: |\n  x\n\n   y\n");
    QTest::newRow("literal that ends without one")
        << map({{u"a"_s, u"x\ny"_s}}) << go << QByteArray("a: |-\n    x\n    y\n");
    QTest::newRow("literal that ends in several")
        << map({{u"a"_s, u"x\n\n"_s}, {u"b"_s, 1}}) << YamlStyle {}
        << QByteArray("a: |+\n  x\n\nb: 1\n");
    QTest::newRow("literal that begins with a blank")
        << YamlValue::sequence({u" x\ny"_s}) << YamlStyle {} << QByteArray("- |2-\n   x\n  y\n");
    QTest::newRow("no literal for blanks at the end of a line")
        << map({{u"a"_s, u"x \ny"_s}}) << YamlStyle {} << QByteArray("a: \"x \\ny\"\n");
    QTest::newRow("no literal for control characters") << map(
        {{u"a"_s, u"x\n\r\u001b"_s}}) << YamlStyle {} << QByteArray("a: \"x\\n\\r\\u001b\"\n");
    QTest::newRow("no literal for line breaks only")
        << map({{u"a"_s, u"\n\n"_s}}) << YamlStyle {} << QByteArray("a: \"\\n\\n\"\n");
}

void TestYamlEmitter::writes()
{
    QFETCH(YamlValue, value);
    QFETCH(YamlStyle, style);
    QFETCH(QByteArray, text);
    QCOMPARE(emitYaml(value, style), text);
    QCOMPARE(emitYamlDocuments({value, value}, style), text + "---\n" + text);
}

void TestYamlEmitter::plainTextMeansNothingElse()
{
    QVERIFY(
        castello::test::holds("what is left plain has no type of its own", [](const QString &text) {
            RC_PRE(canBePlainYaml(text));
            RC_ASSERT(!hasOwnType(text));
        }));
}

void TestYamlEmitter::isReadBackAsItWas()
{
    for (const YamlStyle &style :
        {YamlStyle {}, YamlStyle {.indent = 4}, YamlStyle {.indentSequences = false}}) {
        QVERIFY(castello::test::holds("what is emitted is read back", [&](const YamlValue &value) {
            const auto read = readYaml(emitYaml(value, style));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == value);
            const auto documents = readYamlDocuments(emitYamlDocuments({value, value}, style));
            RC_ASSERT(documents.has_value());
            RC_ASSERT(*documents == QList<YamlValue>({value, value}));
        }));
    }
    const YamlValue longKey = YamlValue::mapping({{QString(2000, u'k'), u"x"_s}});
    QVERIFY(readYaml(emitYaml(longKey)) == longKey);
}

/// PyYAML implements YAML 1.1 and nothing else; one process reads a few thousand strings.
void TestYamlEmitter::anotherReaderGetsTheSameStrings()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty() || QProcess::execute(python, {u"-c"_s, u"import yaml"_s}) != 0) {
        QSKIP("needs python3 with PyYAML");
    }
    const auto generator
        = rc::gen::container<std::vector<QString>>(3000, castello::test::trickyText());
    const std::vector<QString> texts = generator(rc::Random(20261122), 100).value();

    YamlValue values = YamlValue::sequence();
    YamlValue keys = YamlValue::mapping();
    QJsonArray expected;
    for (const QString &text : texts) {
        values.append(YamlValue::mapping({{u"value"_s, text}}));
        keys.insert(text, u"x"_s);
        expected.append(text);
    }
    for (const YamlStyle &style :
        {YamlStyle {}, YamlStyle {.indent = 4}, YamlStyle {.indentSequences = false}}) {
        QProcess reader;
        reader.start(python,
            {u"-c"_s,
                u"import json, sys, yaml\n"
                "read = yaml.safe_load(sys.stdin.buffer)\n"
                "print(json.dumps([[v['value'] for v in read['values']], list(read['keys'])]))"_s});
        QVERIFY(reader.waitForStarted());
        reader.write(
            emitYaml(YamlValue::mapping({{u"values"_s, values}, {u"keys"_s, keys}}), style));
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished(60000));
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
        const QJsonArray read = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
        QCOMPARE(read.at(0).toArray(), expected);
        QStringList readKeys;
        for (const auto key : read.at(1).toArray()) {
            readKeys.append(key.toString());
        }
        QStringList expectedKeys;
        for (const YamlValue::Entry &entry : keys.entries()) {
            expectedKeys.append(entry.key);
        }
        QCOMPARE(readKeys, expectedKeys);
    }
}

QTEST_GUILESS_MAIN(TestYamlEmitter)
#include "tst_yamlemitter.moc"
