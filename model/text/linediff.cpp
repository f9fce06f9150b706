// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/text/linediff.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace castello {

namespace {

using Kind = DiffLine::Kind;
using Lines = std::span<const QByteArray>;

constexpr int kMostChanges = 2000;

QList<QByteArray> splitLines(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineBreak = text.indexOf('\n', start);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak + 1;
        lines.append(text.sliced(start, end - start));
        start = end;
    }
    return lines;
}

/// How far one gets on each diagonal (x − y) with a number of changes; diagonals from −size.
class Reach
{
public:
    explicit Reach(int changes)
        : m_changes(changes)
        , m_x(2 * std::size_t(changes) + 3)
    { }
    [[nodiscard]] int &at(int diagonal) { return m_x[std::size_t(diagonal + m_changes + 1)]; }

private:
    int m_changes;
    std::vector<int> m_x;
};

bool goesDown(Reach &reach, int diagonal, int changes)
{
    return diagonal == -changes
        || (diagonal != changes && reach.at(diagonal - 1) < reach.at(diagonal + 1));
}

/// What was reached before each number of changes; the last one reaches both ends. Nothing when
/// that takes too many.
std::optional<std::vector<Reach>> findWay(Lines before, Lines after)
{
    const int most = std::min(int(before.size() + after.size()), kMostChanges);
    std::vector<Reach> trace;
    Reach reach(most);
    for (int changes = 0; changes <= most; ++changes) {
        Reach kept(changes);
        for (int diagonal = -changes - 1; diagonal <= changes + 1; ++diagonal) {
            kept.at(diagonal) = reach.at(diagonal);
        }
        trace.push_back(std::move(kept));
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            int x = goesDown(reach, diagonal, changes) ? reach.at(diagonal + 1)
                                                       : reach.at(diagonal - 1) + 1;
            while (x < int(before.size()) && x - diagonal < int(after.size())
                && before[std::size_t(x)] == after[std::size_t(x - diagonal)]) {
                ++x;
            }
            reach.at(diagonal) = x;
            if (x >= int(before.size()) && x - diagonal >= int(after.size())) {
                return trace;
            }
        }
    }
    return {};
}

QList<DiffLine> replaceAll(Lines before, Lines after)
{
    QList<DiffLine> lines;
    for (const QByteArray &line : before) {
        lines.append({Kind::Removed, line});
    }
    for (const QByteArray &line : after) {
        lines.append({Kind::Added, line});
    }
    return lines;
}

/// Walks the way back from both ends.
QList<DiffLine> followBack(std::vector<Reach> &trace, Lines before, Lines after)
{
    QList<DiffLine> lines;
    int x = int(before.size());
    int y = int(after.size());
    for (int changes = int(trace.size()) - 1; changes >= 0; --changes) {
        Reach &reach = trace[std::size_t(changes)];
        const int diagonal = x - y;
        const bool isDown = goesDown(reach, diagonal, changes);
        const int fromX = changes == 0 ? 0 : reach.at(isDown ? diagonal + 1 : diagonal - 1);
        const int fromY = changes == 0 ? 0 : fromX - (isDown ? diagonal + 1 : diagonal - 1);
        while (x > fromX && y > fromY) {
            lines.append({Kind::Kept, before[std::size_t(--x)]});
            --y;
        }
        if (changes > 0) {
            lines.append(isDown ? DiffLine {Kind::Added, after[std::size_t(--y)]}
                                : DiffLine {Kind::Removed, before[std::size_t(--x)]});
        }
    }
    std::ranges::reverse(lines);
    return lines;
}

/// The lines between which nothing but `context` kept ones stands, as `[first, last)`.
struct Hunk
{
    qsizetype first = 0;
    qsizetype last = 0;
};

QList<Hunk> hunksOf(const QList<DiffLine> &lines, int context)
{
    QList<Hunk> hunks;
    for (qsizetype number = 0; number < lines.size(); ++number) {
        if (lines.at(number).kind == Kind::Kept) {
            continue;
        }
        const qsizetype first = std::max<qsizetype>(0, number - context);
        const qsizetype last = std::min(lines.size(), number + context + 1);
        if (!hunks.isEmpty() && first <= hunks.last().last) {
            hunks.last().last = last;
        } else {
            hunks.append({first, last});
        }
    }
    return hunks;
}

qsizetype countWithout(std::span<const DiffLine> lines, Kind kind)
{
    return qsizetype(lines.size()) - std::ranges::count(lines, kind, &DiffLine::kind);
}

/// `-12,7`; where nothing is taken, the line before it is named.
QByteArray rangeText(char sign, qsizetype before, qsizetype count)
{
    return sign + QByteArray::number(count == 0 ? before : before + 1) + ','
        + QByteArray::number(count);
}

} // namespace

QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> first = splitLines(before);
    const QList<QByteArray> second = splitLines(after);
    // What both begin and end with needs no search.
    const auto [headEnd, ignoredHead] = std::ranges::mismatch(first, second);
    const qsizetype head = headEnd - first.cbegin();
    qsizetype tail = 0;
    while (tail < std::min(first.size(), second.size()) - head
        && first.at(first.size() - 1 - tail) == second.at(second.size() - 1 - tail)) {
        ++tail;
    }
    const Lines middleBefore
        = Lines(first).subspan(std::size_t(head), std::size_t(first.size() - head - tail));
    const Lines middleAfter
        = Lines(second).subspan(std::size_t(head), std::size_t(second.size() - head - tail));

    QList<DiffLine> lines;
    for (const QByteArray &line : first.first(head)) {
        lines.append({Kind::Kept, line});
    }
    auto trace = findWay(middleBefore, middleAfter);
    lines += trace ? followBack(*trace, middleBefore, middleAfter)
                   : replaceAll(middleBefore, middleAfter);
    for (const QByteArray &line : first.last(tail)) {
        lines.append({Kind::Kept, line});
    }
    return lines;
}

QByteArray unifiedDiff(const QList<DiffLine> &lines, int context)
{
    QByteArray text;
    const std::span all(lines);
    for (const Hunk &hunk : hunksOf(lines, context)) {
        const auto earlier = all.first(std::size_t(hunk.first));
        const auto shown
            = all.subspan(std::size_t(hunk.first), std::size_t(hunk.last - hunk.first));
        text += "@@ "
            + rangeText('-', countWithout(earlier, Kind::Added), countWithout(shown, Kind::Added))
            + ' '
            + rangeText(
                '+', countWithout(earlier, Kind::Removed), countWithout(shown, Kind::Removed))
            + " @@\n";
        for (const DiffLine &line : shown) {
            text += line.kind == Kind::Kept ? ' ' : line.kind == Kind::Added ? '+' : '-';
            text += line.text;
            if (!line.text.endsWith('\n')) {
                text += "\n\\ No newline at end of file\n";
            }
        }
    }
    return text;
}

} // namespace castello
