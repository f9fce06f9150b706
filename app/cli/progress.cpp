// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Succeeded:
        return u"succeeded"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Cancelled:
        return u"cancelled"_s;
    case StepState::Blocked:
        return u"blocked"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString mark(StepState state)
{
    switch (state) {
    case StepState::Succeeded:
        return u"✓"_s;
    case StepState::Failed:
        return u"✗"_s;
    case StepState::Cancelled:
    case StepState::Blocked:
    case StepState::Skipped:
        return u"–"_s;
    case StepState::Waiting:
    case StepState::Running:
        break;
    }
    return u"…"_s;
}

} // namespace

Progress::Progress(const Console *console, const Plan &plan)
    : m_console(console)
    , m_plan(plan)
{ }

QString Progress::clockText(std::chrono::milliseconds elapsed) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(elapsed).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void Progress::handle(const RunEvent &event)
{
    if (m_console->isJson()) {
        QJsonObject object {{u"step"_s, event.step},
            {u"state"_s, stateWord(event.state)},
            {u"message"_s, event.message},
            {u"elapsedMs"_s, qint64(event.elapsed.count())}};
        if (event.error) {
            object[u"error"_s] = event.error->toString();
        }
        m_console->printJson(object);
        return;
    }
    const Step *step = m_plan.findStep(event.step);
    if (!step || event.state == StepState::Waiting) {
        return;
    }
    const bool hasEnded = event.state != StepState::Running;
    if (!hasEnded && m_shown.contains(event.step) && m_shown.value(event.step) == event.message) {
        return;
    }
    m_shown.insert(event.step, event.message);
    m_ended += hasEnded ? 1 : 0;
    QString text = event.error ? event.error->toString() : event.message;
    if (!text.isEmpty()) {
        text.prepend(u" — "_s);
    }
    m_console->note(u"%1 %2/%3  %4%5%6"_s.arg(mark(event.state))
            .arg(m_ended, int(QString::number(m_plan.steps.size()).size()))
            .arg(m_plan.steps.size())
            .arg(title(*step),
                text,
                hasEnded ? u" (%1)"_s.arg(clockText(event.elapsed)) : QString()));
}

} // namespace castello::cli
