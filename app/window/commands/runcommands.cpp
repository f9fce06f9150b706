// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commands/runcommands.h"

#include "app/run/consentdialog.h"
#include "app/widgets/confirmation.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

RunCommands::RunCommands(Workspace *workspace, ActionRegistry *actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_window(window)
{
    addCommands();
    const auto follow = [this] { followState(); };
    connect(&workspace->session, &DocumentSession::documentChanged, this, follow);
    connect(&workspace->run, &RunController::activityChanged, this, follow);
    connect(&workspace->run, &RunController::placeChanged, this, follow);
    connect(&workspace->live, &LiveState::planChanged, this, follow);
    connect(&workspace->run, &RunController::unfinishedRunChanged, this, follow);
    connect(&workspace->run, &RunController::consentWanted, this, &RunCommands::askForConsent);
    connect(
        &workspace->run, &RunController::passphraseWanted, this, &RunCommands::askForPassphrase);
    connect(&workspace->run, &RunController::runStarted, this, [this] {
        Q_EMIT panelWanted(u"run"_s);
    });
    followState();
}

void RunCommands::addCommands()
{
    const auto add = [this](const QString &id,
                         const QString &text,
                         const QString &purpose,
                         const QKeySequence &shortcut,
                         auto slot) {
        QAction *action = m_actions->add(id, text, shortcut);
        describe(action, purpose);
        connect(action, &QAction::triggered, this, slot);
    };
    RunController *run = &m_workspace->run;
    add(u"castle.validate"_s,
        tr("&Validate"),
        tr("Shows everything that is wrong or doubtful in the castle"),
        Qt::Key_F7,
        [this] { Q_EMIT problemsWanted(); });
    add(u"run.plan"_s,
        tr("&Plan"),
        tr("Shows what a deploy would do, without doing it"),
        Qt::Key_F8,
        [this, run] {
            Q_EMIT panelWanted(u"plan"_s);
            run->makePlan(Plan::Purpose::Deploy);
        });
    add(u"run.deploy"_s,
        tr("&Deploy"),
        tr("Plans, asks, and makes the world as the castle is drawn"),
        Qt::Key_F9,
        [run] { run->deploy(); });
    add(u"run.destroy"_s,
        tr("De&stroy…"),
        tr("Plans, asks, and takes away every machine of this castle"),
        Qt::SHIFT | Qt::Key_F9,
        [run] { run->destroy(); });
    add(u"run.cancel"_s,
        tr("S&top the run"),
        tr("Ends the run within a second; it can be resumed"),
        Qt::CTRL | Qt::Key_Period,
        [run] { run->cancel(); });
    add(u"run.resume"_s,
        tr("&Resume the unfinished run"),
        tr("Plans what is left of a run that did not come to its end, and carries it out"),
        Qt::CTRL | Qt::Key_F9,
        [run] { run->resume(); });
    add(u"run.refresh"_s,
        tr("&Look at the world again"),
        tr("Asks the provider how the machines stand"),
        Qt::Key_F5,
        [run] { run->refresh(); });
    add(u"run.resetLab"_s,
        tr("Reset the la&b…"),
        tr("Takes all that was rehearsed out of the lab, so that its addresses are free again"),
        {},
        [this] { askToResetLab(); });
}

QString RunCommands::obstacleToRun() const
{
    if (m_workspace->run.isBusy()) {
        return tr("Wait for the current run to end, or stop it");
    }
    if (!m_workspace->session.isReadable()) {
        return tr("The text is no castle now: correct it first");
    }
    const auto &diagnostics = m_workspace->session.diagnostics();
    const auto errors
        = int(std::ranges::count(diagnostics, Severity::Error, &Diagnostic::severity));
    return errors == 0 ? QString() : tr("Correct %n problem(s) first", nullptr, errors);
}

void RunCommands::followState()
{
    const RunController &run = m_workspace->run;
    const QString why = obstacleToRun();
    for (const QString &id : {u"run.plan"_s, u"run.deploy"_s, u"run.destroy"_s}) {
        setObstacle(m_actions->action(id), why);
    }
    setObstacle(m_actions->action(u"run.resume"_s),
        !why.isEmpty()                ? why
            : !run.hasUnfinishedRun() ? tr("No run of this castle is unfinished")
                                      : QString());
    using Activity = RunController::Activity;
    setObstacle(m_actions->action(u"run.cancel"_s),
        run.activity() == Activity::Cancelling ? tr("It is stopping already")
            : !run.isBusy()                    ? tr("Nothing is running")
                                               : QString());
    setObstacle(m_actions->action(u"run.resetLab"_s),
        run.isBusy()                    ? tr("Wait for the current run to end, or stop it")
            : run.place() != Place::Lab ? tr("Choose the lab as the place first")
            : !run.isLabThere()         ? tr("No lab runs; a rehearsal starts it")
                                        : QString());
    setObstacle(m_actions->action(u"run.refresh"_s),
        run.isBusy() ? tr("Wait for the current run to end, or stop it") : QString());
}

void RunCommands::askForConsent(const Plan &plan)
{
    Q_EMIT panelWanted(u"plan"_s);
    const RunController &run = m_workspace->run;
    auto *dialog = new ConsentDialog(plan,
        run.place(),
        run.clockFactor(),
        placeText(m_workspace->session.castle(), run.place()),
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_workspace->run, &RunController::carryOut);
    dialog->open();
}

void RunCommands::askToResetLab()
{
    confirm(m_window,
        {u"resetLab"_s,
            tr("Shall the lab be emptied?"),
            tr("Every machine that was rehearsed there is lost, of other castles too. Castle files "
               "and real hardware are not touched."),
            tr("&Reset")},
        [this] { m_workspace->run.resetLab(); });
}

void RunCommands::askForPassphrase()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"passphraseDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Key file"));
    dialog->setLabelText(tr("The credentials are in an encrypted file. Its passphrase:"));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        m_workspace->run.answerPassphrase(Secret(text.toUtf8()));
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_workspace->run.answerPassphrase({}); });
    dialog->open();
}

void RunCommands::whenIdle(const std::function<void()> &next)
{
    using Activity = RunController::Activity;
    const Activity activity = m_workspace->run.activity();
    if (activity != Activity::Running && activity != Activity::Verifying) {
        next(); // looking and planning change nothing and may be dropped
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question,
        tr("A run is in progress"),
        tr("Castello is at work. What shall happen to the run?"),
        QMessageBox::NoButton,
        m_window);
    question->setObjectName(u"runningQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("A run that is stopped leaves everything as it is then. The next start offers to "
           "resume it."));
    QPushButton *wait = question->addButton(tr("&Wait, then close"), QMessageBox::AcceptRole);
    QPushButton *stop = question->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    question->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    wait->setObjectName(u"waitAndClose"_s);
    stop->setObjectName(u"stopAndClose"_s);
    question->setDefaultButton(wait);
    connect(wait, &QPushButton::clicked, this, [this, next] { continueWhenIdle(next); });
    connect(stop, &QPushButton::clicked, this, [this, next] {
        continueWhenIdle(next);
        m_workspace->run.cancel();
    });
    question->open();
}

void RunCommands::continueWhenIdle(const std::function<void()> &next)
{
    if (!m_workspace->run.isBusy()) {
        next();
        return;
    }
    auto *once = new QObject(this);
    connect(&m_workspace->run, &RunController::activityChanged, once, [this, once, next] {
        if (!m_workspace->run.isBusy()) {
            once->deleteLater();
            next();
        }
    });
}

} // namespace castello
