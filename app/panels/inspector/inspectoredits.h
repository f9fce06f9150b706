// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/inspectorform.h"
#include "app/window/workspace.h"

/// What a person does in the inspector, each one step of undo.

namespace castello {

/// Sets what the field shows to a typed text; a renamed item keeps its place on the canvas and
/// stays selected. False when it is that already. Errors: as changeField, setGroupCount, renameItem
/// and DocumentSession::change.
[[nodiscard]] Result<bool> editField(
    Workspace *workspace, const FormField &field, const QString &text);

/// Takes the field's own value out, so that what it is without counts again. False when it has
/// none. Errors: as the document's resetField.
[[nodiscard]] Result<bool> resetField(Workspace *workspace, const FormField &field);

/// Adds another one like the item, and selects it. Refusals go to DocumentSession::refused().
void duplicateItem(Workspace *workspace, const QString &path);

/// Takes the items out. Refusals go to DocumentSession::refused().
void removeItems(Workspace *workspace, const QStringList &paths);

} // namespace castello
