// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/nearestkey.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace castello {

namespace {

/// How many letters to insert, remove, replace or swap with their neighbour (optimal string
/// alignment); case does not count.
int distance(QStringView a, QStringView b)
{
    std::vector<int> beforeLast(std::size_t(b.size()) + 1);
    std::vector<int> last(beforeLast.size());
    std::vector<int> row(beforeLast.size());
    std::iota(last.begin(), last.end(), 0);
    const auto same = [](QChar x, QChar y) { return x.toCaseFolded() == y.toCaseFolded(); };
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int replaced = last[at - 1] + (same(a[i - 1], b[j - 1]) ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1])) {
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
            }
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

QString nearestKey(QStringView typed, const QStringList &known)
{
    constexpr qsizetype kLongestKey = 40; // a longer one is no slip of the finger
    if (typed.isEmpty() || typed.size() > kLongestKey || known.isEmpty()) {
        return {};
    }
    const auto nearest = std::ranges::min_element(
        known, {}, [typed](const QString &key) { return distance(typed, key); });
    const int allowed = std::max(1, int(std::min(typed.size(), nearest->size())) / 3);
    return distance(typed, *nearest) <= allowed ? *nearest : QString();
}

} // namespace castello
