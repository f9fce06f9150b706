// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// A document's bytes and what an editor shows of them: without the byte order mark, and with every
/// line break as one character. Edits of what is shown come back as the smallest change of bytes.

namespace castello {

[[nodiscard]] QString shownText(const QByteArray &bytes);
/// The byte behind `position` characters of what is shown, and the other way round.
[[nodiscard]] qsizetype byteOffset(const QByteArray &bytes, qsizetype position);
[[nodiscard]] qsizetype shownPosition(const QByteArray &bytes, qsizetype offset);

/// What must be replaced to come from one text to another.
struct TextDifference
{
    qsizetype start = 0;
    qsizetype removed = 0;
    QString inserted;
    [[nodiscard]] bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
};
[[nodiscard]] TextDifference textDifference(QStringView before, QStringView after);

/// The bytes after an edit of what they show. Line breaks are written as the document has them.
[[nodiscard]] QByteArray withDifference(const QByteArray &bytes, const TextDifference &difference);

} // namespace castello
