// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commandpalette/fuzzymatch.h"

#include <algorithm>

namespace castello {

namespace {

constexpr int kWordStart = 10;
constexpr int kRun = 6;
constexpr int kLetter = 1;

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The best score of `typed` in `text` from `from` on; `isRun` when the letter before was a hit.
std::optional<int> bestFrom(QStringView typed, QStringView text, qsizetype from, bool isRun)
{
    if (typed.isEmpty()) {
        return 0;
    }
    std::optional<int> best;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text.at(at).toCaseFolded() != typed.front().toCaseFolded()) {
            continue;
        }
        const auto rest = bestFrom(typed.sliced(1), text, at + 1, true);
        if (!rest) {
            break; // further right there are fewer letters still
        }
        const int here = isWordStart(text, at) ? kWordStart : isRun && at == from ? kRun : kLetter;
        best = std::max(best.value_or(0), here + *rest);
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    QString letters = typed.toString();
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    constexpr qsizetype kLongest = 24; // the search is exponential in letters that repeat
    if (letters.size() > kLongest) {
        return {};
    }
    return bestFrom(letters, text, 0, false);
}

} // namespace castello
