// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/documentedit.h"
#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/property.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

QStringList keys(const QString &path)
{
    return splitYamlPath(path).value();
}

/// Every path of a document that leads to a scalar.
void collectScalars(const YamlValue &value, const QStringList &path, QList<QStringList> &paths)
{
    if (value.isScalar()) {
        paths.append(path);
    }
    for (const auto &entry : value.entries()) {
        collectScalars(entry.value, path + QStringList {entry.key}, paths);
    }
    for (qsizetype i = 0; i < value.items().size(); ++i) {
        collectScalars(value.items().at(i), path + QStringList {QString::number(i)}, paths);
    }
}

/// A random document as a person might write it: block and flow, comments, quotes, blank lines.
QByteArray randomBlock(int depth, int indent)
{
    QByteArray text;
    const int count = *rc::gen::inRange(1, 5);
    const QByteArray blanks(indent, ' ');
    for (int i = 0; i < count; ++i) {
        const QByteArray key = blanks + "k" + QByteArray::number(i) + ":";
        const QByteArray comment = *rc::gen::element<QByteArray>("", "", " # why", " # a: b, [c]");
        switch (*rc::gen::inRange(0, depth > 0 ? 8 : 5)) {
        case 0:
            text += key + " "
                + *rc::gen::element<QByteArray>("4", "8GiB", "a b", "caf\xC3\xA9", "~") + comment
                + "\n";
            break;
        case 1:
            text += key + " " + *rc::gen::element<QByteArray>("'it''s'", "\"q # x\"", "\"\\u00e9\"")
                + comment + "\n";
            break;
        case 2:
            text += key + " {a: 1, b: [x, 'y'], c: }" + comment + "\n";
            break;
        case 3:
            text += key + comment + "\n";
            break;
        case 4:
            text += key + " |\n" + blanks + "  line # no comment\n" + blanks + "  b: 2\n\n";
            break;
        case 5:
            text += key + comment + "\n" + blanks + "# about the next\n"
                + randomBlock(depth - 1, indent + 2);
            break;
        case 6:
            text += key + comment + "\n" + blanks + "  - one" + comment + "\n" + blanks
                + "  - {a: 1}\n";
            break;
        default:
            text += key + "\n" + blanks + "- a: 1\n" + blanks + "  b: 2\n" + blanks + "- c\n\n";
        }
    }
    return text;
}

QByteArray randomDocument()
{
    QByteArray text
        = *rc::gen::element<QByteArray>("", "# top\n", "---\n", "\xEF\xBB\xBF") + randomBlock(2, 0);
    if (*rc::gen::arbitrary<bool>()) {
        text.replace("\n", "\r\n");
    }
    if (*rc::gen::inRange(0, 4) == 0) {
        // Not right behind a literal block: there a new line would end its text otherwise.
        text += "last: 1";
    }
    return text;
}

QList<QStringList> scalarPaths(const QByteArray &text)
{
    QList<QStringList> paths;
    collectScalars(readYaml(text).value(), {}, paths);
    return paths;
}

} // namespace

class TestDocumentEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sets_data();
    void sets();
    void removes_data();
    void removes();
    void refuses_data();
    void refuses();
    void changesOneLineOfTheSample();
    void canBeTakenBack();
    void setsScalarsOfAnyDocument();
    void addsAndRemovesKeysOfAnyDocument();
};

void TestDocumentEdit::sets_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row
        = [](const char *name,
              const QByteArray &before,
              const QString &path,
              const QByteArray &value,
              const QByteArray &after) { QTest::newRow(name) << before << path << value << after; };
    row("a number, with its comment",
        "a:\n  count: 3   # three\n  b: 1\n",
        u"a.count"_s,
        "4",
        "a:\n  count: 4   # three\n  b: 1\n");
    row("in flow", "g: {count: 3, b: 1} # c\n", u"g.count"_s, "4", "g: {count: 4, b: 1} # c\n");
    row("an item", "h: [a/b, c/d]\n", u"h.1"_s, "e/f", "h: [a/b, e/f]\n");
    row("an item of a block", "h:\n- a\n- b # c\n", u"h.1"_s, "x", "h:\n- a\n- x # c\n");
    row("a quoted value", "a: 'x' # c\n", u"a"_s, "\"y\"", "a: \"y\" # c\n");
    row("a value that was left out", "a:\nb: 1\n", u"a"_s, "4", "a: 4\nb: 1\n");
    row("a value that was left out before a comment",
        "a: # c\nb: 1\n",
        u"a"_s,
        "4",
        "a: 4 # c\nb: 1\n");
    row("a block by a list",
        "a: # c\n  - x\n  - y\n# d\nb: 1\n",
        u"a"_s,
        "[z]",
        "a: [z] # c\n# d\nb: 1\n");
    row("a literal block", "a: |\n  x\n  y\n\nb: 1\n", u"a"_s, "z", "a: z\n\nb: 1\n");
    row("a scalar by a mapping", "a: 1\n", u"a"_s, "{b: 2}", "a: {b: 2}\n");
    row("Windows line ends", "a: 1\r\nb: 2\r\n", u"a"_s, "3", "a: 3\r\nb: 2\r\n");
    row("behind other scripts",
        "{\xC3\xA9: \xF0\x9F\x8F\xB0, b: 1}\n",
        u"b"_s,
        "2",
        "{\xC3\xA9: \xF0\x9F\x8F\xB0, b: 2}\n");
    row("behind a byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\n",
        u"a"_s,
        "2",
        "\xEF\xBB\xBF"
        "a: 2\n");
    row("a new key at the end", "a: 1\nb: 2\n", u"c"_s, "3", "a: 1\nb: 2\nc: 3\n");
    row("a new key without a last line break", "a: 1", u"c"_s, "3", "a: 1\nc: 3");
    row("a new key in Windows lines", "a: 1\r\n", u"c"_s, "3", "a: 1\r\nc: 3\r\n");
    row("a new key inside",
        "a:\n    x: 1 # c\n\n# about b\nb: 2\n",
        u"a.z"_s,
        "3",
        "a:\n    x: 1 # c\n    z: 3\n\n# about b\nb: 2\n");
    row("a new key in flow", "a: {x: 1} # c\n", u"a.z"_s, "2", "a: {x: 1, z: 2} # c\n");
    row("a new key in an empty mapping", "a: {}\n", u"a.z"_s, "2", "a: {z: 2}\n");
    row("new keys in an empty mapping",
        "a: {}\nb:\n  c: {}\n",
        u"a.x.w"_s,
        "2",
        "a:\n  x:\n    w: 2\nb:\n  c: {}\n");
    row("new keys in an empty mapping inside",
        "b:\n  c: {}\nd: 1\n",
        u"b.c.x.w"_s,
        "2",
        "b:\n  c:\n    x:\n      w: 2\nd: 1\n");
    row("new keys in an empty mapping with a comment",
        "a: {} # c\n",
        u"a.x.w"_s,
        "2",
        "a: {x: {w: 2}} # c\n");
    row("new keys in an empty mapping in flow",
        "a: {b: {}}\n",
        u"a.b.x.w"_s,
        "2",
        "a: {b: {x: {w: 2}}}\n");
    row("a new key where nothing was", "a:\nb: 1\n", u"a.z"_s, "2", "a: {z: 2}\nb: 1\n");
    row("new keys in each other", "a: 1\n", u"b.c.d"_s, "2", "a: 1\nb:\n  c:\n    d: 2\n");
    row("new keys in each other, in flow",
        "a: {x: 1}\n",
        u"a.b.c"_s,
        "2",
        "a: {x: 1, b: {c: 2}}\n");
    row("a new key in a list's mapping",
        "l:\n  - a: 1\n    b: 2\n  - c: 3\n",
        u"l.0.x"_s,
        "9",
        "l:\n  - a: 1\n    b: 2\n    x: 9\n  - c: 3\n");
    row("a new item", "h: [a]\n", u"h.1"_s, "b", "h: [a, b]\n");
    row("a new item of a block",
        "h:\n  - a # c\nb: 1\n",
        u"h.1"_s,
        "b",
        "h:\n  - a # c\n  - b\nb: 1\n");
    row("a key that needs quotes", "a: 1\n", u"\"on\""_s, "3", "a: 1\n\"on\": 3\n");
    row("a key with a dot", "a: {\"x.y\": 1}\n", u"a.\"x.y\""_s, "3", "a: {\"x.y\": 3}\n");
    row("a text that brackets would cut", "a: [x, z]\n", u"a.0"_s, "'x, y'", "a: ['x, y', z]\n");
}

void TestDocumentEdit::sets()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    const auto edit = editToSet(before, keys(path), value);
    if (!edit) {
        QFAIL(qPrintable(edit.error().toString()));
    }
    QTEST(edit->applied(before), "after");
}

void TestDocumentEdit::removes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("after");
    const auto row
        = [](const char *name,
              const QByteArray &before,
              const QString &path,
              const QByteArray &after) { QTest::newRow(name) << before << path << after; };
    row("a line with its comment", "a: 1 # c\nb: 2\n", u"a"_s, "b: 2\n");
    row("the last line", "a: 1\nb: 2\n", u"b"_s, "a: 1\n");
    row("the last line without a line break", "a: 1\nb: 2", u"b"_s, "a: 1");
    row("Windows lines", "a: 1\r\nb: 2\r\nc: 3\r\n", u"b"_s, "a: 1\r\nc: 3\r\n");
    row("a block", "a:\n  x: 1\n  y: 2\n\nb: 2\n", u"a"_s, "\nb: 2\n");
    row("the only key inside", "a:\n  x: 1\nb: 2\n", u"a.x"_s, "a: {}\nb: 2\n");
    row("first in flow", "a: {x: 1, y: 2}\n", u"a.x"_s, "a: {y: 2}\n");
    row("last in flow", "a: {x: 1, y: 2}\n", u"a.y"_s, "a: {x: 1}\n");
    row("only in flow", "a: {x: 1}\n", u"a.x"_s, "a: {}\n");
    row("an item", "a: [x, y, z]\n", u"a.1"_s, "a: [x, z]\n");
    row("an item of a block", "a:\n  - x\n  - y # c\n  - z\n", u"a.1"_s, "a:\n  - x\n  - z\n");
    row("a key beside a dash", "a:\n  - x: 1\n    y: 2\n", u"a.0.x"_s, "a:\n  - y: 2\n");
}

void TestDocumentEdit::removes()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    const auto edit = editToRemove(before, keys(path));
    if (!edit) {
        QFAIL(qPrintable(edit.error().toString()));
    }
    QTEST(edit->applied(before), "after");
}

void TestDocumentEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a text that is no YAML") << QByteArray("a: [1") << u"a"_s << QByteArray("1");
    QTest::newRow("a value that is no YAML") << QByteArray("a: 1") << u"a"_s << QByteArray("[1");
    QTest::newRow("no value") << QByteArray("a: 1") << u"a"_s << QByteArray(" ");
    QTest::newRow("two lines") << QByteArray("a: 1") << u"a"_s << QByteArray("1\nb: 2");
    QTest::newRow("through a scalar") << QByteArray("a: 1") << u"a.b"_s << QByteArray("1");
    QTest::newRow("beyond a list") << QByteArray("a: [1]") << u"a.5"_s << QByteArray("1");
    QTest::newRow("a key of a list") << QByteArray("a: [1]") << u"a.b"_s << QByteArray("1");
    QTest::newRow("what an alias repeats")
        << QByteArray("a: &x {b: 1}\nc: *x\n") << u"a.b"_s << QByteArray("2");
    QTest::newRow("inside an alias")
        << QByteArray("a: &x {b: 1}\nc: *x\n") << u"c.b"_s << QByteArray("2");
    QTest::newRow("an anchor that is used")
        << QByteArray("a: &x 1\nc: *x\n") << u"a"_s << QByteArray("2");
}

void TestDocumentEdit::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    const auto edit = editToSet(before, keys(path), value);
    QVERIFY(!edit.has_value());
    QVERIFY(!edit.error().message.isEmpty());
}

void TestDocumentEdit::changesOneLineOfTheSample()
{
    const QByteArray before = test::sampleCastleText();
    const auto edit = editToSet(before, keys(u"groups.worker.count"_s), "4");
    QVERIFY(edit.has_value());
    QCOMPARE(edit->oldText, "3");
    QCOMPARE(edit->newText, "4");
    QCOMPARE(edit->name, u"Set groups.worker.count"_s);
    const QList<QByteArray> oldLines = before.split('\n');
    const QList<QByteArray> newLines = edit->applied(before).split('\n');
    QCOMPARE(newLines.size(), oldLines.size());
    int changed = 0;
    for (qsizetype i = 0; i < oldLines.size(); ++i) {
        changed += oldLines.at(i) != newLines.at(i) ? 1 : 0;
    }
    QCOMPARE(changed, 1);
}

void TestDocumentEdit::canBeTakenBack()
{
    const QByteArray before = test::sampleCastleText();
    const auto edit = editToSet(before, keys(u"components.longhorn"_s), "{replicas: 2}");
    QVERIFY(edit.has_value());
    const QByteArray after = edit->applied(before);
    QVERIFY(after != before);
    QCOMPARE(edit->inverted().applied(after), before);
    QCOMPARE(edit->inverted().inverted(), *edit);
}

void TestDocumentEdit::setsScalarsOfAnyDocument()
{
    QVERIFY(test::holds("setting a scalar means that and touches its own lines only", [] {
        const QByteArray before = randomDocument();
        const QList<QStringList> paths = scalarPaths(before);
        RC_PRE(!paths.isEmpty());
        const QStringList path = paths.at(*rc::gen::inRange<qsizetype>(0, paths.size()));
        const QByteArray value = *rc::gen::element<QByteArray>(
            "4", "12GiB", "\"x # y\"", "'a, b'", "true", "caf\xC3\xA9");
        const auto edit = editToSet(before, path, value);
        RC_ASSERT(edit.has_value());
        const QByteArray after = edit->applied(before);
        RC_ASSERT(*readYaml(after) == *withYamlValue(*readYaml(before), path, *readYaml(value)));
        RC_ASSERT(!edit->newText.contains('\n'));
        // Only a block of several lines may lose lines.
        const bool isOneLine = !edit->oldText.contains('\n');
        RC_ASSERT(!isOneLine || after.count('\n') == before.count('\n'));
        RC_ASSERT(edit->inverted().applied(after) == before);
    }));
}

void TestDocumentEdit::addsAndRemovesKeysOfAnyDocument()
{
    QVERIFY(test::holds("adding a key and removing it again means the same as before", [] {
        const QByteArray before = randomDocument();
        const YamlValue document = *readYaml(before);
        const auto added = editToSet(before, {u"new"_s, u"key"_s}, "1");
        RC_ASSERT(added.has_value());
        const QByteArray with = added->applied(before);
        const auto removed = editToRemove(with, {u"new"_s});
        RC_ASSERT(removed.has_value());
        RC_ASSERT(*readYaml(removed->applied(with)) == document);
    }));
    QVERIFY(test::holds("removing any top-level key but the only one", [] {
        const QByteArray before = randomDocument();
        const YamlValue document = *readYaml(before);
        RC_PRE(document.entries().size() > 1);
        const auto index = *rc::gen::inRange<qsizetype>(0, document.entries().size());
        const QString key = document.entries().at(index).key;
        const auto removed = editToRemove(before, {key});
        RC_ASSERT(removed.has_value());
        RC_ASSERT(*readYaml(removed->applied(before)) == *withoutYamlValue(document, {key}));
    }));
}

QTEST_GUILESS_MAIN(TestDocumentEdit)
#include "tst_documentedit.moc"
