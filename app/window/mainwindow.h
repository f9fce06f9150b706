// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/workspace.h"

#include <QMainWindow>

namespace castello {

class RunCommands;
class Workbench;

/// The window: canvas in the middle, panels in docks around it, every command in menus, toolbar and
/// command palette.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workspace *workspace() { return &m_workspace; }
    [[nodiscard]] ActionRegistry *actionRegistry() { return &m_actions; }

    /// Errors: as DocumentSession::open; then what was open stays open.
    [[nodiscard]] Result<void> openFile(const QString &path);

private:
    void makeActions();
    void makeMenus();
    void addMenu(const QString &title, const QStringList &ids);
    void showTitle();

    Workspace m_workspace;
    ActionRegistry m_actions;
    RunCommands *m_runCommands = nullptr;
    Workbench *m_workbench = nullptr;
};

} // namespace castello
