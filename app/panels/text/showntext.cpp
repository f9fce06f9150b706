// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/text/showntext.h"

#include <algorithm>

namespace castello {

namespace {

constexpr QByteArrayView kMark("\xEF\xBB\xBF");

/// Walks characters as an editor counts them (UTF-16) until either limit; returns both counts.
struct Place
{
    qsizetype bytes = 0;
    qsizetype characters = 0;
};
Place walk(const QByteArray &bytes, qsizetype maximumBytes, qsizetype maximumCharacters)
{
    Place at {bytes.startsWith(kMark) ? kMark.size() : 0, 0};
    while (at.bytes < std::min(maximumBytes, bytes.size()) && at.characters < maximumCharacters) {
        const auto lead = static_cast<unsigned char>(bytes.at(at.bytes));
        const bool isBreak
            = lead == '\r' && at.bytes + 1 < bytes.size() && bytes.at(at.bytes + 1) == '\n';
        const qsizetype length = isBreak ? 2
            : lead < 0x80                ? 1
            : lead < 0xE0                ? 2
            : lead < 0xF0                ? 3
                                         : 4;
        at.bytes += length;
        at.characters += lead >= 0xF0 ? 2 : 1; // a surrogate pair
    }
    return at;
}

} // namespace

QString shownText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.startsWith(kMark) ? bytes.sliced(kMark.size()) : bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    // An editor makes lines of these too.
    text.replace(u'\r', u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

qsizetype byteOffset(const QByteArray &bytes, qsizetype position)
{
    return walk(bytes, bytes.size(), position).bytes;
}

qsizetype shownPosition(const QByteArray &bytes, qsizetype offset)
{
    return walk(bytes, offset, bytes.size()).characters;
}

TextDifference textDifference(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype start
        = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first
        - before.begin();
    const auto tail
        = std::mismatch(before.rbegin(), before.rbegin() + (shorter - start), after.rbegin());
    const qsizetype same = tail.first - before.rbegin();
    return {start,
        before.size() - same - start,
        after.sliced(start, after.size() - same - start).toString()};
}

QByteArray withDifference(const QByteArray &bytes, const TextDifference &difference)
{
    const qsizetype start = byteOffset(bytes, difference.start);
    const qsizetype end = byteOffset(bytes, difference.start + difference.removed);
    QByteArray inserted = difference.inserted.toUtf8();
    if (bytes.contains("\r\n")) {
        inserted.replace("\n", "\r\n");
    }
    return bytes.first(start) + inserted + bytes.sliced(end);
}

} // namespace castello
