// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/inspectoredits.h"

#include "model/edit/gestures.h"
#include "model/edit/rename.h"

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// A smaller count takes overrides along.
Result<DocumentChange> changeOf(
    const DocumentSession &session, const FormField &field, const QString &text)
{
    const bool isCount = field.id == u"count" && field.target.paths.size() == 1;
    const auto change = changeField(session.document(), field.target, text);
    if (!change || !isCount || change->edits.isEmpty() || !session.isReadable()) {
        return change;
    }
    return setGroupCount(session.castle(), itemOf(field.target.paths.first()), text.toInt());
}

/// Where the item at a path, and what is in it, is when it has another path.
DocumentSession::Places placesUnder(
    const CanvasLayout &layout, const QString &path, const QString &newPath)
{
    DocumentSession::Places places;
    for (auto it = layout.positions.cbegin(); it != layout.positions.cend(); ++it) {
        if (it.key() == path || it.key().startsWith(path + u'.')) {
            places.insert(it.key(), std::nullopt);
            places.insert(newPath + it.key().sliced(path.size()), *it);
        }
    }
    return places;
}

Result<bool> rename(Workspace *workspace, const QString &path, const QString &name)
{
    DocumentSession &session = workspace->session;
    if (name == itemName(path)) {
        return false;
    }
    const auto renamed = renameItem(session.castle(), path, name);
    if (!renamed) {
        return std::unexpected(renamed.error());
    }
    const auto places = placesUnder(session.layout(), path, renamed->path);
    const auto done = session.change(renamed->change, places);
    if (done) {
        workspace->selection.select(renamed->path);
    }
    return done.transform([] { return true; });
}

Result<bool> changeIfAny(Workspace *workspace, const Result<DocumentChange> &change)
{
    if (!change) {
        return std::unexpected(change.error());
    }
    if (change->edits.isEmpty()) {
        return false;
    }
    return workspace->session.change(*change).transform([] { return true; });
}

} // namespace

Result<bool> editField(Workspace *workspace, const FormField &field, const QString &text)
{
    if (field.use == FormField::Use::Name) {
        return rename(workspace, field.target.paths.first(), text.trimmed());
    }
    return changeIfAny(workspace, changeOf(workspace->session, field, text));
}

Result<bool> resetField(Workspace *workspace, const FormField &field)
{
    return changeIfAny(workspace, resetField(workspace->session.document(), field.target));
}

void duplicateItem(Workspace *workspace, const QString &path)
{
    DocumentSession &session = workspace->session;
    const auto copy = duplicateItem(session.castle(), path);
    if (session.attempt(copy)) {
        workspace->selection.select(copy->path);
    }
}

void removeItems(Workspace *workspace, const QStringList &paths)
{
    DocumentSession &session = workspace->session;
    if (session.attempt(removeItems(session.castle(), paths))) {
        workspace->selection.clear();
    }
}

} // namespace castello
