// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/documentchange.h"
#include "model/castle/castle.h"
#include "model/document/documentedit.h"

#include <QByteArray>

#include <optional>

namespace castello {

/// A castle file. The text is the truth; the castle and the diagnostics are what it parses to.
/// Edits change only the bytes that they must; opening never writes.
class CastleDocument
{
public:
    /// Errors: NotFound, PermissionDenied, InvalidInput (not UTF-8, larger than 4 MiB, a folder).
    /// A text that is no castle opens, and says so in its diagnostics.
    [[nodiscard]] static Result<CastleDocument> open(const QString &path);
    [[nodiscard]] static CastleDocument fromText(QByteArray text, QString fileName = {});

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// As given to open; for messages, and to find what stands beside it.
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// Set when the text reads as a castle; whether it may be deployed is for the diagnostics to
    /// say.
    [[nodiscard]] const std::optional<Castle> &castle() const { return m_castle; }
    /// What the text says as plain YAML, also where it is no castle; nothing while it is no YAML.
    [[nodiscard]] const std::optional<YamlValue> &value() const { return m_value; }
    /// Everything that is wrong, with positions, in the order of the text. Rules (model/validate)
    /// are asked only once the document reads without errors.
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }

    /// Gives the dotted path (`groups.worker.count`) a value written in YAML, and returns the edit
    /// that did it. The castle may be wrong afterwards: see diagnostics(). Errors: as editToSet;
    /// then nothing has changed.
    [[nodiscard]] Result<DocumentEdit> set(QStringView path, QStringView yamlText);
    [[nodiscard]] Result<DocumentEdit> remove(QStringView path);
    /// Several edits in their order, all of them or none; returns those that were done. Errors: as
    /// editToSet and editToRename.
    [[nodiscard]] Result<QList<DocumentEdit>> change(const DocumentChange &change);
    /// Does an edit that belongs to this very text, for undo and redo. Errors: Conflict when it
    /// does not.
    [[nodiscard]] Result<void> apply(const DocumentEdit &edit);

    /// Writes the text, all of it or nothing. Links and permissions are kept. Errors: Conflict when
    /// the opened file was changed meanwhile; PermissionDenied; Unexpected (no space left).
    [[nodiscard]] Result<void> save(const QString &path);

private:
    void parse();

    QByteArray m_text;
    QString m_fileName;
    std::optional<QByteArray> m_savedText; ///< what the file held when opened or last saved
    std::optional<YamlValue> m_value;
    std::optional<Castle> m_castle;
    QList<Diagnostic> m_diagnostics;
};

/// `tazlab.castle.yaml:12:5: error: …`, as compilers write it, so that editors can jump there.
[[nodiscard]] QString formatDiagnostic(const Diagnostic &diagnostic, const QString &fileName);

} // namespace castello
