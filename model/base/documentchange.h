// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace castello {

/// One value of the castle document that is given or taken away, or a key that gets another name.
struct PathEdit
{
    QString path; ///< dotted, as in `castello set`: `groups.worker.count`
    std::optional<QString> yaml; ///< one line of YAML; nothing = the path is removed
    QString newKey {}; ///< set = only the last key of the path becomes this one
    friend bool operator==(const PathEdit &, const PathEdit &) = default;
};

/// What one gesture of a person or one quick fix means for the document: several values, one step
/// of undo.
struct DocumentChange
{
    QString name; ///< translated, for the undo list and for buttons: “Add 3 workers”
    QList<PathEdit> edits; ///< done in this order
    friend bool operator==(const DocumentChange &, const DocumentChange &) = default;
};

} // namespace castello
