// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/mainwindow.h"

#include "app/panels/canvas/canvasview.h"
#include "app/widgets/focus.h"
#include "app/widgets/messagearea.h"
#include "app/widgets/style/icons.h"
#include "app/window/aboutdialog.h"
#include "app/window/commandpalette/commandpalette.h"
#include "app/window/commands/canvascommands.h"
#include "app/window/commands/drawingcommands.h"
#include "app/window/commands/filecommands.h"
#include "app/window/commands/panelcommands.h"
#include "app/window/commands/runcommands.h"
#include "app/window/files/fileguard.h"
#include "app/window/maintoolbar.h"
#include "app/window/menus.h"
#include "app/window/runnotice.h"
#include "app/window/statusline.h"
#include "app/window/welcome/welcomepage.h"
#include "app/window/workbench.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// What a window system puts around a window, about.
constexpr QSize kFrame(8, 40);

/// The others do something to a castle, or show something of it.
bool isForNoCastle(const QString &command)
{
    const QStringList commands {u"file.new"_s,
        u"file.newFromSample"_s,
        u"file.open"_s,
        u"file.settings"_s,
        u"file.quit"_s,
        u"view.commandPalette"_s,
        u"view.fullScreen"_s,
        u"run.cancel"_s};
    return commands.contains(command) || command.startsWith("help."_L1);
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"castle"_s, IconTint::Accent));
    setMinimumSize(760, 520);
    resize(1440, 900);
    m_messages = new MessageArea(this);
    m_messages->setObjectName(u"messages"_s);
    makeCommands();
    makeShell();
    connectParts();
    applyShortcuts(&m_actions, m_settings.shortcuts());
    followPreferences();
    showTitle();
}

MainWindow::~MainWindow()
{
    // Panels and questions look at the workspace until their end: they go first.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::makeCommands()
{
    QUndoStack *stack = m_workspace.session.undoStack();
    QAction *undo = stack->createUndoAction(this, tr("&Undo"));
    QAction *redo = stack->createRedoAction(this, tr("&Redo"));
    m_actions.add(u"edit.undo"_s, undo, QKeySequence::Undo);
    m_actions.add(u"edit.redo"_s, redo, QKeySequence::Redo);
    const auto follow = [stack, undo, redo] {
        setObstacle(undo, stack->canUndo() ? QString() : tr("Nothing to undo"));
        setObstacle(redo, stack->canRedo() ? QString() : tr("Nothing to redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, follow);
    connect(stack, &QUndoStack::canUndoChanged, this, follow);
    connect(stack, &QUndoStack::canRedoChanged, this, follow);
    follow();
    m_files = new FileCommands({&m_workspace, &m_actions, &m_settings, m_messages, this});
    m_guard = new FileGuard(&m_workspace.session, m_messages, this);
    m_runs = new RunCommands(&m_workspace, &m_actions, this);
    addWindowCommands();
}

void MainWindow::addWindowCommands()
{
    const auto add = [this](const QString &id,
                         const QString &text,
                         const QString &purpose,
                         const QKeySequence &shortcut,
                         auto slot) {
        QAction *action = m_actions.add(id, text, shortcut);
        describe(action, purpose);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"file.settings"_s,
        tr("Se&ttings…"),
        tr("Language, theme, secrets, lab and shortcuts"),
        Qt::CTRL | Qt::Key_Comma,
        [this] { showSettings(SettingsDialog::Page::General); });
    add(u"file.quit"_s, tr("&Quit"), tr("Closes the window"), QKeySequence::Quit, [this] {
        close();
    });
    add(u"view.commandPalette"_s,
        tr("&Commands…"),
        tr("Finds any command by a few letters"),
        Qt::CTRL | Qt::Key_K,
        &MainWindow::showCommandPalette);
    add(u"view.resetLayout"_s,
        tr("Reset &layout"),
        tr("Puts every panel back where it was at first"),
        {},
        [this] { m_workbench->resetLayout(); });
    add(u"view.fullScreen"_s,
        tr("F&ull screen"),
        tr("Fills the screen with the window, or gives it back"),
        Qt::Key_F11,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add(u"help.welcome"_s,
        tr("&Welcome"),
        tr("Shows the welcome page; the castle stays open"),
        {},
        &MainWindow::showWelcome);
    add(u"help.shortcuts"_s,
        tr("&Keyboard shortcuts…"),
        tr("Lists every shortcut, to learn and to change"),
        Qt::CTRL | Qt::Key_Slash,
        [this] { showSettings(SettingsDialog::Page::Shortcuts); });
    add(u"help.about"_s, tr("&About Castello"), tr("Version and licence"), {}, [this] {
        showAbout();
    });
}

void MainWindow::makeShell()
{
    auto *center = new QWidget(this);
    setCentralWidget(center);
    m_pages = new QStackedWidget(center);
    m_workbench = new Workbench(&m_workspace, &m_actions, m_pages);
    m_welcome = new WelcomePage(&m_actions, &m_settings, m_pages);
    connect(m_welcome, &WelcomePage::openWanted, m_files, &FileCommands::openAsking);
    connect(m_welcome, &WelcomePage::backWanted, this, &MainWindow::showWorkbench);
    m_pages->addWidget(m_workbench);
    m_pages->addWidget(m_welcome);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    new CanvasCommands(&m_workspace, m_workbench->canvas(), &m_actions);
    new DrawingCommands(&m_workspace, &m_actions, m_workbench->canvas()->viewModel(), this);
    m_toolBar = new MainToolBar(&m_workspace, &m_actions, this);
    addToolBar(m_toolBar);
    auto *status = new StatusLine(&m_workspace, this);
    setStatusBar(status);
    const auto *panels
        = new PanelCommands(m_workbench, {status, m_toolBar, m_messages}, &m_actions);
    makeMenus(menuBar(), m_actions, m_settings, m_files, *panels);
    connect(
        status, &StatusLine::problemsClicked, this, [this] { m_workbench->goTo(u"problems"_s); });
}

void MainWindow::connectParts()
{
    const DocumentSession &session = m_workspace.session;
    connect(&session, &DocumentSession::documentChanged, this, &MainWindow::showTitle);
    connect(&session, &DocumentSession::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(&session, &DocumentSession::pathChanged, this, &MainWindow::followPath);
    connect(&session, &DocumentSession::refused, this, [this](const QString &message) {
        m_messages->post({u"refusedChange"_s, Message::Kind::Warning, message, {}});
    });
    connect(&session, &DocumentSession::documentChanged, m_messages, [this] {
        m_messages->dismiss(u"refusedChange"_s);
    });
    connect(m_files, &FileCommands::opened, this, &MainWindow::showWorkbench);
    connect(m_files, &FileCommands::opened, m_guard, &FileGuard::adopt);
    connect(m_files, &FileCommands::opened, this, &MainWindow::offerToResume);
    connect(m_files, &FileCommands::sampleOpened, this, &MainWindow::offerToRehearse);
    connect(m_workbench->canvas()->viewModel(),
        &CanvasViewModel::sampleWanted,
        m_actions.action(u"file.newFromSample"_s),
        &QAction::trigger);
    connect(
        m_workbench->canvas()->viewModel(), &CanvasViewModel::problemsWanted, m_workbench, [this] {
            m_workbench->goTo(u"problems"_s);
        });
    connect(m_files, &FileCommands::saved, m_guard, &FileGuard::adopt);
    connect(m_guard, &FileGuard::recovered, this, &MainWindow::showWorkbench);
    connect(m_files, &FileCommands::conflict, m_guard, &FileGuard::askAboutConflict);
    connect(m_files, &FileCommands::closed, this, &MainWindow::showWelcome);
    connect(m_runs, &RunCommands::panelWanted, m_workbench, &Workbench::reveal);
    connect(m_runs, &RunCommands::problemsWanted, m_workbench, [this] {
        m_workbench->goTo(u"problems"_s);
    });
    auto *notice = new RunNotice(&m_workspace.run, m_messages, this);
    connect(
        &m_workspace.session, &DocumentSession::documentChanged, notice, &RunNotice::forgetSuccess);
    connect(notice, &RunNotice::commandWanted, this, &MainWindow::followMessage);
    connect(notice, &RunNotice::panelWanted, this, [this](const QString &id) {
        showWorkbench();
        m_workbench->goTo(id);
    });
}

void MainWindow::begin(const QString &file)
{
    if (!restoreGeometry(m_settings.geometry())) {
        resize(size().boundedTo(screen()->availableSize() - kFrame)); // a first start
    }
    m_workbench->restoreLayout(m_settings.dockLayout());
    if (!file.isEmpty()) {
        showWelcome();
        m_files->openAsking(file);
    } else if (m_settings.isFirstStart()) {
        openSample();
    } else if (!QFileInfo::exists(m_settings.lastFile()) || !openFile(m_settings.lastFile())) {
        showWelcome();
    }
    m_guard->offerRecovery(file);
    connect(m_files, &FileCommands::opened, m_guard, [this] {
        if (const QString path = m_workspace.session.path(); !path.isEmpty()) {
            m_guard->offerRecovery(path);
        }
    });
}

Result<void> MainWindow::openFile(const QString &path)
{
    return m_files->open(path);
}

void MainWindow::openSample()
{
    m_files->openSample();
}

bool MainWindow::isCastleOpen() const
{
    const DocumentSession &session = m_workspace.session;
    return !session.path().isEmpty() || session.isModified() || !session.castle().groups.isEmpty();
}

void MainWindow::showWelcome()
{
    m_welcome->offerBack(isCastleOpen() ? m_workspace.session.title() : QString());
    m_pages->setCurrentWidget(m_welcome);
    m_toolBar->hide();
    focusInto(m_welcome);
    followPage();
}

void MainWindow::showWorkbench()
{
    m_pages->setCurrentWidget(m_workbench);
    m_toolBar->show();
    m_workbench->goTo(u"canvas"_s);
    followPage();
}

void MainWindow::followPage()
{
    const bool isOpen = m_pages->currentWidget() == m_workbench;
    statusBar()->setVisible(isOpen); // it is about the castle
    const QString first
        = isCastleOpen() ? tr("Go back to the castle first") : tr("Open a castle first");
    for (QAction *action : m_actions.actions()) {
        const bool isBarred = !isOpen && !isForNoCastle(action->objectName());
        setBarrier(action, isBarred ? first : QString());
    }
    showTitle();
}

void MainWindow::showSettings(SettingsDialog::Page page)
{
    auto *dialog = new SettingsDialog(&m_settings, &m_actions, this);
    dialog->showPage(page);
    connect(dialog, &QDialog::accepted, this, &MainWindow::followPreferences);
    dialog->open();
}

void MainWindow::showCommandPalette()
{
    auto *commands = new CommandPalette(&m_actions, this);
    commands->show();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->open();
}

void MainWindow::followPath()
{
    m_messages->dismiss(u"sampleBanner"_s);
    m_messages->dismiss(u"copyMessage"_s);
    setWindowFilePath(m_workspace.session.path());
    if (const QString &problem = m_workspace.session.layoutProblem(); !problem.isEmpty()) {
        m_messages->post({u"layoutProblem"_s, Message::Kind::Warning, problem, {}});
    }
    showTitle();
}

void MainWindow::followPreferences()
{
    const Preferences preferences = m_settings.preferences();
    Theme::instance()->setScheme(preferences.scheme);
    m_workspace.run.setSpeed(preferences.labSpeed);
    m_workspace.run.setKeyStore(preferences.keyStore);
    m_guard->setAutosaveInterval(std::chrono::seconds(preferences.autosaveSeconds));
}

void MainWindow::offerToRehearse()
{
    m_messages->post({u"sampleBanner"_s,
        Message::Kind::Information,
        tr("This is a sample. Press Deploy to rehearse it: nothing leaves this computer."),
        {{u"rehearseNow"_s, tr("&Deploy"), [this] { followMessage(u"run.deploy"_s); }}}});
}

void MainWindow::offerToResume()
{
    m_messages->dismiss(u"runOutcome"_s); // of the castle before
    m_messages->dismiss(u"unfinishedRun"_s);
    if (m_workspace.run.hasUnfinishedRun()) {
        m_messages->post({u"unfinishedRun"_s,
            Message::Kind::Warning,
            tr("The last run of this castle did not come to its end. Resume it to finish what is "
               "left; nothing is done twice."),
            {{u"resumeNow"_s, tr("Re&sume…"), [this] { followMessage(u"run.resume"_s); }}}});
    }
}

void MainWindow::followMessage(const QString &command)
{
    showWorkbench();
    QAction *action = m_actions.action(command);
    if (const QString reason = obstacle(action); !reason.isEmpty()) {
        m_messages->post({u"refusedCommand"_s, Message::Kind::Warning, reason, {}});
    } else {
        m_messages->dismiss(u"refusedCommand"_s);
        action->trigger();
    }
}

void MainWindow::showTitle()
{
    const bool isOpen = m_pages->currentWidget() == m_workbench;
    setWindowTitle(
        isOpen ? tr("%1[*] — Castello").arg(m_workspace.session.title()) : u"Castello[*]"_s);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        m_settings.setWindow(saveGeometry(), m_workbench->saveLayout());
        m_settings.setLastFile(
            m_pages->currentWidget() == m_workbench ? m_workspace.session.path() : QString());
        event->accept();
        return;
    }
    // What is asked is answered later: the window closes then.
    event->ignore();
    m_runs->whenIdle([this] {
        m_files->whenSafe([this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && m_guard != nullptr) {
        m_guard->handleActivation(isActiveWindow());
        m_workspace.run.setActive(isActiveWindow());
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() != nullptr ? focusWidget() : this;
    QWidget *neighbour = tabNeighbour(from, next);
    if (neighbour != nullptr) {
        neighbour->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return neighbour != nullptr;
}

} // namespace castello
