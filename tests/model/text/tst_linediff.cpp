// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/text/linediff.h"
#include "tests/support/property.h"

#include <QTest>

#include <algorithm>

using namespace castello;

namespace {

/// The text that the lines of two kinds make.
QByteArray textOf(const QList<DiffLine> &lines, DiffLine::Kind kind)
{
    QByteArray text;
    for (const DiffLine &line : lines) {
        if (line.kind == DiffLine::Kind::Kept || line.kind == kind) {
            text += line.text;
        }
    }
    return text;
}

qsizetype changesIn(const QList<DiffLine> &lines)
{
    return lines.size() - std::ranges::count(lines, DiffLine::Kind::Kept, &DiffLine::kind);
}

/// Few different lines, so that texts have much in common; the last line may lack its break.
QByteArray textFrom(const std::vector<int> &letters, bool endsInBreak)
{
    QByteArray text;
    for (const int letter : letters) {
        text += QByteArray(1, char('a' + std::abs(letter) % 5)) + '\n';
    }
    if (!endsInBreak) {
        text.chop(1);
    }
    return text;
}

/// The fewest lines that can change, found the slow way: all lines but a longest common sequence.
qsizetype fewestChanges(const QByteArray &before, const QByteArray &after)
{
    const auto linesOf = [](const QByteArray &text) {
        QList<QByteArray> lines = text.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            lines[i] += '\n';
        }
        lines.removeIf([](const QByteArray &line) { return line.isEmpty(); });
        return lines;
    };
    const QList<QByteArray> a = linesOf(before);
    const QList<QByteArray> b = linesOf(after);
    QList<QList<qsizetype>> common(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j) {
            common[i + 1][j + 1] = a.at(i) == b.at(j)
                ? common[i][j] + 1
                : std::max(common[i][j + 1], common[i + 1][j]);
        }
    }
    return a.size() + b.size() - 2 * common[a.size()][b.size()];
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsFromOneTextToTheOther();
    void changesAsFewLinesAsCanBe();
    void givesUpOnWhollyDifferentTexts();
    void writesHunks_data();
    void writesHunks();
};

void TestLineDiff::leadsFromOneTextToTheOther()
{
    QVERIFY(test::holds("kept and removed is before, kept and added is after",
        [](const std::vector<int> &a, bool aEnds, const std::vector<int> &b, bool bEnds) {
            const QByteArray before = textFrom(a, aEnds);
            const QByteArray after = textFrom(b, bEnds);
            const QList<DiffLine> lines = diffLines(before, after);
            RC_ASSERT(textOf(lines, DiffLine::Kind::Removed) == before);
            RC_ASSERT(textOf(lines, DiffLine::Kind::Added) == after);
        }));
}

void TestLineDiff::changesAsFewLinesAsCanBe()
{
    QVERIFY(
        test::holds("no way is shorter", [](const std::vector<int> &a, const std::vector<int> &b) {
            const QByteArray before = textFrom(a, true);
            const QByteArray after = textFrom(b, true);
            RC_ASSERT(changesIn(diffLines(before, after)) == fewestChanges(before, after));
        }));
}

void TestLineDiff::givesUpOnWhollyDifferentTexts()
{
    QByteArray before;
    QByteArray after;
    for (int line = 0; line < 3000; ++line) {
        before += "before " + QByteArray::number(line) + '\n';
        after += "after " + QByteArray::number(line) + '\n';
    }
    const QList<DiffLine> lines = diffLines("same\n" + before, "same\n" + after);
    QCOMPARE(lines.size(), 6001);
    QCOMPARE(textOf(lines, DiffLine::Kind::Removed), "same\n" + before);
    QCOMPARE(textOf(lines, DiffLine::Kind::Added), "same\n" + after);
}

void TestLineDiff::writesHunks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *before, const char *after, const char *diff) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(diff);
    };
    row("nothing differs", "a\n", "a\n", "");
    row("a new file", "", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n");
    row("a file that goes", "a\n", "", "@@ -1,1 +0,0 @@\n-a\n");
    row("context of one line, two groups",
        "a\nb\nc\nd\ne\nf\n",
        "A\nb\nc\nd\ne\nF\n",
        "@@ -1,2 +1,2 @@\n-a\n+A\n b\n@@ -5,2 +5,2 @@\n e\n-f\n+F\n");
    row("groups that meet are one",
        "a\nb\nc\nd\n",
        "A\nb\nc\nD\n",
        "@@ -1,4 +1,4 @@\n-a\n+A\n b\n c\n-d\n+D\n");
    row("a missing line break",
        "a\n",
        "a",
        "@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n");
}

void TestLineDiff::writesHunks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expected);
    QCOMPARE(unifiedDiff(diffLines(before, after), 1), expected);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
