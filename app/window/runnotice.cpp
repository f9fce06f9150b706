// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/runnotice.h"

#include <QSystemTrayIcon>

#include <utility>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMessage = "runOutcome"_L1;

Message::Kind kindOf(RunReport::Kind kind)
{
    switch (kind) {
    case RunReport::Kind::Deployed:
    case RunReport::Kind::Destroyed:
        return Message::Kind::Success;
    case RunReport::Kind::NothingToDo:
        return Message::Kind::Information;
    case RunReport::Kind::Cancelled:
        return Message::Kind::Warning;
    case RunReport::Kind::Failed:
        return Message::Kind::Error;
    }
    Q_UNREACHABLE_RETURN(Message::Kind::Error);
}

} // namespace

RunNotice::RunNotice(RunController *run, MessageArea *messages, QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_messages(messages)
    , m_window(window)
{
    connect(run, &RunController::runEnded, this, &RunNotice::tell);
    connect(run, &RunController::failed, this, &RunNotice::tellFailure);
    connect(run, &RunController::labReset, this, [this] {
        m_messages->post({kMessage,
            Message::Kind::Success,
            tr("The lab is empty. Deploy begins a new rehearsal."),
            {}});
    });
    connect(run, &RunController::activityChanged, this, [this, run] {
        if (run->activity() == RunController::Activity::Running) {
            m_messages->dismiss(kMessage);
            m_messages->dismiss(u"sampleBanner"_s);
            m_messages->dismiss(u"unfinishedRun"_s);
        }
    });
}

void RunNotice::tell(const RunReport &report)
{
    const QString text = QStringList {headline(report), report.remedy}.join(u' ').trimmed();
    QList<MessageAction> actions {
        {u"showRun"_s, tr("&Show the run"), [this] { Q_EMIT panelWanted(u"run"_s); }}};
    if (m_run->hasUnfinishedRun()) {
        const bool hasFailed = report.kind == RunReport::Kind::Failed;
        const QString again = hasFailed ? tr("Re&try…") : tr("Re&sume…");
        actions.prepend({u"resumeNow"_s, again, [this] { Q_EMIT commandWanted(u"run.resume"_s); }});
    }
    m_isSuccess = kindOf(report.kind) == Message::Kind::Success;
    m_messages->post({kMessage, kindOf(report.kind), text, actions});
    notify(text, kindOf(report.kind));
}

QString RunNotice::headline(const RunReport &report)
{
    if (report.outcome.rootFailures.isEmpty()) {
        return report.summary;
    }
    return report.plan.purpose == Plan::Purpose::Deploy
        ? tr("The deploy of %1 did not succeed.").arg(report.plan.castleName)
        : tr("The destruction of %1 did not succeed.").arg(report.plan.castleName);
}

void RunNotice::forgetSuccess()
{
    if (std::exchange(m_isSuccess, false)) {
        m_messages->dismiss(kMessage);
    }
}

void RunNotice::tellFailure(const Error &error)
{
    m_isSuccess = false;
    if (error.code == ErrorCode::Occupied && m_run->place() == Place::Lab) {
        m_messages->post({kMessage,
            Message::Kind::Error,
            tr("The lab still holds another rehearsal: %1").arg(error.toString()),
            {{u"resetTheLab"_s,
                tr("Reset the la&b…"),
                [this] { Q_EMIT commandWanted(u"run.resetLab"_s); },
                MessageAction::Then::Stay}}});
        return;
    }
    m_messages->post({kMessage, Message::Kind::Error, error.toString(), {}});
}

void RunNotice::notify(const QString &text, Message::Kind kind)
{
    if (m_window->isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            m_window->activateWindow();
            m_window->raise();
            Q_EMIT panelWanted(u"run"_s);
        });
    }
    m_tray->show();
    m_tray->showMessage(u"Castello"_s,
        text,
        kind == Message::Kind::Error ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace castello
