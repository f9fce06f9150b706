// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/documentchange.h"
#include "model/document/castledocument.h"
#include "model/schema/castleschema.h"

/// Fields of a form as texts that a person reads and types, and what they mean for the document.

namespace castello {

/// One field, of one item or of several at once.
struct FieldTarget
{
    SchemaField field;
    QStringList paths; ///< dotted, one for each item
    QString owner; ///< what it belongs to, for the undo list: “worker”
    QStringList replaces {}; ///< paths that go away when this one is set
    friend bool operator==(const FieldTarget &, const FieldTarget &) = default;
};

/// The value at a path as a person would type it, a list separated by commas; nothing when it is
/// not in the document.
[[nodiscard]] std::optional<QString> fieldText(const YamlValue &document, const QString &path);

/// The change that gives the field what a person typed; an empty text takes an optional field away.
/// It has no edits when nothing changes. It was tried: a text that the castle cannot be read with,
/// or that looks like a secret, is refused with a sentence that can stand at the field. Errors:
/// InvalidInput, Conflict.
[[nodiscard]] Result<DocumentChange> changeField(
    const CastleDocument &document, const FieldTarget &target, const QString &text);

/// The change that takes an optional field away, so that its default or the group's value counts.
[[nodiscard]] Result<DocumentChange> resetField(
    const CastleDocument &document, const FieldTarget &target);

} // namespace castello
