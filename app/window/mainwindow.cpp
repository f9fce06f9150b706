// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/mainwindow.h"

#include "app/window/commands/canvascommands.h"
#include "app/window/commands/runcommands.h"
#include "app/window/maintoolbar.h"
#include "app/window/statusline.h"
#include "app/window/workbench.h"

#include <QMenuBar>

namespace castello {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    resize(1440, 900);
    makeActions();
    m_workbench = new Workbench(&m_workspace, &m_actions, this);
    setCentralWidget(m_workbench);
    new CanvasCommands(&m_workspace, m_workbench->canvas(), &m_actions);
    makeMenus();
    addToolBar(new MainToolBar(&m_workspace, &m_actions, this));
    auto *status = new StatusLine(&m_workspace, this);
    setStatusBar(status);
    connect(status, &StatusLine::problemsClicked, m_workbench, [this] {
        m_workbench->reveal(u"problems"_s);
    });
    connect(m_runCommands, &RunCommands::panelWanted, m_workbench, &Workbench::reveal);
    connect(&m_workspace.session, &DocumentSession::documentChanged, this, &MainWindow::showTitle);
    connect(&m_workspace.session,
        &DocumentSession::modifiedChanged,
        this,
        &MainWindow::setWindowModified);
    showTitle();
}

MainWindow::~MainWindow() = default;

Result<void> MainWindow::openFile(const QString &path)
{
    return m_workspace.session.open(path);
}

void MainWindow::makeActions()
{
    QUndoStack *stack = m_workspace.session.undoStack();
    m_actions.add(u"edit.undo"_s, stack->createUndoAction(this), QKeySequence::Undo);
    m_actions.add(u"edit.redo"_s, stack->createRedoAction(this), QKeySequence::Redo);
    QAction *quit = m_actions.add(u"file.quit"_s, tr("&Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_runCommands = new RunCommands(&m_workspace, &m_actions, this);
}

void MainWindow::makeMenus()
{
    const QString separator;
    addMenu(tr("&File"), {u"file.quit"_s});
    addMenu(tr("&Edit"),
        QStringList {u"edit.undo"_s, u"edit.redo"_s, separator} + CanvasCommands::ids());
    addMenu(tr("&View"),
        {u"view.palette"_s,
            u"view.outline"_s,
            u"view.inspector"_s,
            u"view.problems"_s,
            u"view.plan"_s,
            u"view.run"_s,
            u"view.history"_s,
            u"view.preview"_s,
            u"view.text"_s});
    addMenu(tr("&Castle"), {u"castle.validate"_s});
    addMenu(tr("&Run", "menu"),
        {u"run.plan"_s,
            u"run.deploy"_s,
            separator,
            u"run.cancel"_s,
            u"run.resume"_s,
            u"run.refresh"_s,
            separator,
            u"run.destroy"_s});
}

void MainWindow::addMenu(const QString &title, const QStringList &ids)
{
    QMenu *menu = menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    for (const QString &id : ids) {
        if (id.isEmpty()) {
            menu->addSeparator();
        } else {
            menu->addAction(m_actions.action(id));
        }
    }
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1[*] — Castello").arg(m_workspace.session.title()));
}

} // namespace castello
