// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/preview/previewstate.h"

#include <QStandardItemModel>

namespace castello {

/// The files of a preview as a tree of folders: the two repositories at the top. New states are
/// merged in, so that what is open and selected stays so.
class FileTreeModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole, ///< of files and folders
        ChangeRole, ///< FileChange, of files
        SecretRole, ///< whether it holds secrets
    };

    using QStandardItemModel::QStandardItemModel;

    void setState(const PreviewState &state, Baseline baseline);
    /// Of a file or a folder; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] static bool isFile(const QModelIndex &index);

private:
    enum class Entry { Folder, File };
    /// The line of a path; made, with its folders, when it is new.
    QStandardItem *itemFor(const QString &path, Entry entry);
    void removeWithout(QStandardItem *folder, const QSet<QString> &wanted);

    QHash<QString, QStandardItem *> m_items;
};

} // namespace castello
