// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentedit.h"

#include <optional>

namespace castello {

/// Decides which bytes to replace for an edit. Its answers are proposals: documentedit.cpp reads
/// the result again and refuses what does not mean exactly what was intended.
class EditPlaces
{
public:
    /// Views; both must outlive it.
    EditPlaces(const QByteArray &text, const TextPart &root);

    [[nodiscard]] std::optional<DocumentEdit> set(
        const QStringList &path, const QByteArray &value) const;
    [[nodiscard]] std::optional<DocumentEdit> remove(const QStringList &path) const;
    [[nodiscard]] std::optional<DocumentEdit> rename(
        const QStringList &path, const QString &newKey) const;

private:
    /// A value with the place right behind the colon or dash that introduces it.
    struct Place
    {
        const TextPart *part = nullptr;
        qsizetype behindIndicator = 0;
    };
    [[nodiscard]] std::optional<Place> child(const Place &parent, const QString &key) const;
    [[nodiscard]] std::optional<qsizetype> dashOf(const TextPart &sequence, qsizetype index) const;

    [[nodiscard]] DocumentEdit replaceValue(const Place &place, const QByteArray &value) const;
    [[nodiscard]] std::optional<DocumentEdit> insertInto(
        const Place &parent, const QStringList &missing, const QByteArray &value) const;
    [[nodiscard]] bool canUnfold(const Place &place) const;
    [[nodiscard]] DocumentEdit unfold(
        const Place &place, const QStringList &missing, const QByteArray &value) const;
    [[nodiscard]] DocumentEdit insertInFlow(
        const TextPart &parent, const QByteArray &content) const;
    [[nodiscard]] DocumentEdit insertLines(
        const TextPart &parent, const QList<QByteArray> &lines) const;
    [[nodiscard]] std::optional<DocumentEdit> removeFrom(
        const Place &parent, const QString &key) const;

    [[nodiscard]] qsizetype lineStart(qsizetype offset) const;
    /// The line break (or the end of the text) that ends the line.
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const;
    /// The end of a value's own content: without the line breaks that end a block scalar.
    [[nodiscard]] qsizetype contentEnd(const TextPart &part) const;
    [[nodiscard]] QByteArray lineBreak() const;
    /// The blanks that bring a new line to the column of this offset.
    [[nodiscard]] QByteArray indentation(qsizetype offset) const;

    const QByteArray &m_text;
    const TextPart &m_root;
};

} // namespace castello
