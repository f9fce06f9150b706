// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace castello {

/// One line of two texts laid over each other.
struct DiffLine
{
    enum class Kind {
        Kept, ///< in both
        Removed, ///< in the first only
        Added, ///< in the second only
    };
    Kind kind = Kind::Kept;
    QByteArray text; ///< with its line break; the last line of a text may have none
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// Everything kept and removed, in order, is `before`; everything kept and added is `after`. As few
/// lines change as possible; texts that have hardly a line in common are taken for wholly different
/// once finding that out would cost more than anybody reads (2,000 changed lines).
/// Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
[[nodiscard]] QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after);

/// As `diff -u` writes it: `@@ -1,7 +1,8 @@` before each group of changes, `context` kept lines
/// around them. Empty when nothing differs.
[[nodiscard]] QByteArray unifiedDiff(const QList<DiffLine> &lines, int context = 3);

} // namespace castello
