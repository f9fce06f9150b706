// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QModelIndexList>
#include <QTimer>
#include <QWidget>

namespace castello {

class OutlineModel;
class OutlineView;

/// The castle as a tree: the canvas's twin for keyboard and screen reader.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit OutlinePanel(Workspace *workspace, QWidget *parent = nullptr);
    ~OutlinePanel() override;

Q_SIGNALS:
    /// A person wants to change what the item is (F2): the inspector's part.
    void editRequested(const QString &path);

private:
    void connectKeys();
    void removeSelected();
    void duplicateCurrent();
    /// Of the current group, or the group of the current machine.
    void stepCount(int step);
    void openMenu(const QPoint &position);
    [[nodiscard]] QString currentPath() const;
    void refresh();
    void showSelection();
    void takeSelection();
    void scrollTo(const QString &path);
    void openNewRows(const QModelIndex &parent, int first, int last);

    Workspace *m_workspace;
    OutlineModel *m_model;
    OutlineView *m_view;
    QTimer m_refresh;
    bool m_isSyncing = false; ///< the selection is being carried over, in either direction
};

} // namespace castello
