// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/mainwindow.h"

#include "app/panels/canvas/canvasview.h"
#include "app/panels/history/historypanel.h"
#include "app/panels/inspector/inspectorpanel.h"
#include "app/panels/outline/outlinepanel.h"
#include "app/panels/palette/palettepanel.h"
#include "app/panels/plan/planpanel.h"
#include "app/panels/preview/previewpanel.h"
#include "app/panels/problems/problemspanel.h"
#include "app/panels/runview/runpanel.h"
#include "app/panels/text/textpanel.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

namespace castello {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    resize(1440, 900);
    makeActions();
    makePanels();
    makeMenus();
    makeToolBar();
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
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.action(u"file.quit"_s));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions.action(u"edit.undo"_s));
    edit->addAction(m_actions.action(u"edit.redo"_s));
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Main toolbar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->addAction(m_actions.action(u"edit.undo"_s));
    bar->addAction(m_actions.action(u"edit.redo"_s));
}

void MainWindow::makePanels()
{
    setCentralWidget(new CanvasView(&m_workspace, this));
    const auto left = Qt::LeftDockWidgetArea;
    const auto right = Qt::RightDockWidgetArea;
    const auto bottom = Qt::BottomDockWidgetArea;
    addPanel(u"palette"_s, tr("Palette"), new PalettePanel(&m_workspace), left);
    addPanel(u"outline"_s, tr("Outline"), new OutlinePanel(&m_workspace), left);
    addPanel(u"inspector"_s, tr("Inspector"), new InspectorPanel(&m_workspace), right);
    QDockWidget *problems
        = addPanel(u"problems"_s, tr("Problems"), new ProblemsPanel(&m_workspace), bottom);
    QDockWidget *plan = addPanel(u"plan"_s, tr("Plan"), new PlanPanel(&m_workspace), bottom);
    QDockWidget *run = addPanel(u"run"_s, tr("Run"), new RunPanel(&m_workspace), bottom);
    QDockWidget *history
        = addPanel(u"history"_s, tr("History"), new HistoryPanel(&m_workspace), bottom);
    QDockWidget *preview
        = addPanel(u"preview"_s, tr("Preview"), new PreviewPanel(&m_workspace), bottom);
    QDockWidget *text = addPanel(u"text"_s, tr("Text"), new TextPanel(&m_workspace), bottom);
    tabifyDockWidget(problems, plan);
    tabifyDockWidget(plan, run);
    tabifyDockWidget(run, history);
    tabifyDockWidget(preview, text);
    problems->raise();
    preview->raise();
}

QDockWidget *MainWindow::addPanel(
    const QString &id, const QString &title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    m_actions.add(u"view."_s + id, dock->toggleViewAction());
    return dock;
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1[*] — Castello").arg(m_workspace.session.title()));
}

} // namespace castello
