// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/textranges.h"
#include "model/yaml/yamlvalue.h"

#include <QByteArray>
#include <QStringList>

namespace castello {

/// One change of a document's bytes, as a value: it can be stacked, taken back and done again.
struct DocumentEdit
{
    QString name; ///< translated, for the undo list: “Set groups.worker.count”
    TextRange range; ///< in the text before
    QByteArray oldText; ///< what stood in the range
    QByteArray newText;

    [[nodiscard]] QByteArray applied(const QByteArray &text) const;
    /// The edit that takes this one back.
    [[nodiscard]] DocumentEdit inverted() const;
    friend bool operator==(const DocumentEdit &, const DocumentEdit &) = default;
};

/// The edit that gives the value at `path` the YAML text `value` (one line), adding keys that are
/// missing. Comments, order, quoting, line ends and everything else stay as they are. The edited
/// text was read again and means exactly what was intended. Errors: InvalidInput when the text, the
/// path or the value is none; Conflict when no edit of bytes has exactly this meaning (anchors and
/// aliases, keys with a line of their own), so that a person must edit the text.
[[nodiscard]] Result<DocumentEdit> editToSet(
    const QByteArray &text, const QStringList &path, const QByteArray &value);

/// As editToSet, taking the path away. The last key of a mapping leaves `{}` behind.
[[nodiscard]] Result<DocumentEdit> editToRemove(const QByteArray &text, const QStringList &path);

/// As editToSet, giving the last key of the path another name; its value stays as it is. Errors
/// also: Conflict when the new key is there already.
[[nodiscard]] Result<DocumentEdit> editToRename(
    const QByteArray &text, const QStringList &path, const QString &newKey);

} // namespace castello
