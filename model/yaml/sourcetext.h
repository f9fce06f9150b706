// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace castello {

/// A UTF-8 text that knows its lines: turns byte offsets, which the YAML libraries count in, into
/// positions for people. A view; the bytes must outlive it.
class SourceText
{
public:
    /// A byte order mark at the start is left out of what follows.
    explicit SourceText(QByteArrayView bytes);

    /// Something that no YAML text may hold.
    struct Flaw
    {
        qsizetype offset = 0;
        QString message; ///< translated
    };
    /// The first byte that is not UTF-8, control character or lone carriage return.
    [[nodiscard]] std::optional<Flaw> findFlaw() const;

    /// Without the byte order mark; offsets count from here.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] QByteArrayView from(qsizetype offset) const;
    /// Offsets outside the text become its nearest end.
    [[nodiscard]] TextPosition positionAt(qsizetype offset) const;

private:
    QByteArrayView m_bytes;
    QList<qsizetype> m_lineStarts;
};

} // namespace castello
