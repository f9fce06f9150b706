// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/preview/previewstate.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace castello {

class FileTreeModel;

/// The files of the preview, with a field to filter them by name.
class FileTree : public QWidget
{
    Q_OBJECT
public:
    explicit FileTree(QWidget *parent = nullptr);
    ~FileTree() override;

    void setState(const PreviewState &state, Baseline baseline);
    /// Shows which file is open, without saying fileChosen().
    void setCurrentFile(const QString &path);

Q_SIGNALS:
    /// A person picked a file.
    void fileChosen(const QString &path);

private:
    void filter(const QString &text);

    FileTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_view;
    bool m_isFollowing = false; ///< the current file is being shown, not chosen
};

} // namespace castello
