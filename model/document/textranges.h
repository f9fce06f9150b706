// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace castello {

/// Bytes from start to end of a text, the end excluded.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype size() const { return end - start; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the parts of a YAML document stand in its text: a tree beside the values.
struct TextPart
{
    enum class Kind {
        LeftOut, ///< `key:` with nothing behind it; the range is empty, right behind the colon
        Plain, ///< a scalar without quotes, on one line or several
        Quoted,
        BlockScalar, ///< `|` or `>`
        Alias,
        BlockSequence,
        BlockMapping,
        FlowSequence,
        FlowMapping,
    };
    struct Entry;

    Kind kind = Kind::LeftOut;
    /// From the first to the last character of the value, with its anchor and tag; for block
    /// collections up to the end of the last item, for block scalars with their last line break.
    TextRange range;
    bool hasProperties = false; ///< has an anchor or a tag
    QList<TextPart> items;
    QList<Entry> entries;

    [[nodiscard]] bool isFlow() const
    {
        return kind == Kind::FlowMapping || kind == Kind::FlowSequence;
    }
    [[nodiscard]] const Entry *findEntry(QStringView key) const;
};

struct TextPart::Entry
{
    QString key;
    TextRange keyRange;
    TextPart value;
};

/// The ranges of a text of one document, which must be valid UTF-8; offsets count the byte order
/// mark in. Found by libyaml, whose marks have ends. Errors: InvalidInput when libyaml refuses the
/// text.
[[nodiscard]] Result<TextPart> readTextRanges(QByteArrayView text);

} // namespace castello
