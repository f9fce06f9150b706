// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/settings/settings.h"
#include "app/window/settings/settingsdialog.h"
#include "app/window/workspace.h"

#include <QMainWindow>

class QStackedWidget;
class QToolBar;

namespace castello {

class FileCommands;
class FileGuard;
class MessageArea;
class RunCommands;
class WelcomePage;
class Workbench;

/// The window: canvas in the middle, panels in docks around it, every command in menus, toolbar and
/// command palette; the welcome page while no castle is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workspace *workspace() { return &m_workspace; }
    [[nodiscard]] ActionRegistry *actionRegistry() { return &m_actions; }

    /// Shows what a start begins with: the file, else the castle of last time, else the welcome
    /// page; at the very first start the sample, ready to rehearse. Offers to recover and to
    /// resume.
    void begin(const QString &file);
    /// Errors: as DocumentSession::open; then what was open stays open.
    [[nodiscard]] Result<void> openFile(const QString &path);
    void openSample();

public Q_SLOTS:
    void showWelcome();
    void showSettings(castello::SettingsDialog::Page page);
    void showCommandPalette();
    void showAbout();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Tab passes over panels that are behind others.
    bool focusNextPrevChild(bool next) override;

private:
    void makeCommands();
    void addWindowCommands();
    void makeShell();
    void connectParts();
    void showWorkbench();
    [[nodiscard]] bool isCastleOpen() const; ///< maybe behind the welcome page
    void followPage();
    void followPath();
    void followPreferences();
    void offerToRehearse();
    void offerToResume();
    /// Does what a message offers, or says why that cannot be done now.
    void followMessage(const QString &command);
    void showTitle();

    Settings m_settings;
    Workspace m_workspace;
    ActionRegistry m_actions;
    MessageArea *m_messages = nullptr;
    FileCommands *m_files = nullptr;
    FileGuard *m_guard = nullptr;
    RunCommands *m_runs = nullptr;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    Workbench *m_workbench = nullptr;
    QToolBar *m_toolBar = nullptr;
    bool m_mayClose = false; ///< everything that had to be asked was asked
};

} // namespace castello
