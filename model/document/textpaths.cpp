// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/textpaths.h"

#include <algorithm>

namespace castello {

namespace {

TextRange rangeOf(const TextPart::Entry &entry)
{
    return {entry.keyRange.start, std::max(entry.keyRange.end, entry.value.range.end)};
}

} // namespace

std::optional<TextRange> rangeOfPath(const TextPart &root, const QStringList &path)
{
    const TextPart *part = &root;
    std::optional<TextRange> range;
    for (const QString &key : path) {
        const TextPart::Entry *entry = part->findEntry(key);
        if (!entry) {
            break;
        }
        range = rangeOf(*entry);
        part = &entry->value;
    }
    return range;
}

QStringList pathAtOffset(const TextPart &root, qsizetype offset)
{
    QStringList path;
    const TextPart *part = &root;
    while (part) {
        const auto holds = [offset](const TextPart::Entry &entry) {
            const TextRange range = rangeOf(entry);
            return offset >= range.start && offset <= range.end;
        };
        // Where one ends and the next begins, the later one counts.
        const auto it = std::find_if(part->entries.crbegin(), part->entries.crend(), holds);
        if (it == part->entries.crend()) {
            break;
        }
        path.append(it->key);
        part = &it->value;
    }
    return path;
}

} // namespace castello
