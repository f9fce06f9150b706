// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/runview/runprogress.h"

#include "model/plan/plantime.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using std::chrono::milliseconds;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::RunProgress)
};

/// The machine that a step is about, by name; steps about a machine that goes name it as subject.
QString groupName(const Plan &plan, const Step &step)
{
    if (!step.machine) {
        return {};
    }
    const auto it = std::ranges::find(plan.machines, *step.machine, &MachineChange::id);
    return it == plan.machines.cend() ? step.subject : it->name;
}

} // namespace

RunProgress::RunProgress(const Plan &plan)
    : m_plan(plan)
{
    QHash<QString, qsizetype> groups;
    for (const Step &step : plan.steps) {
        const QString name = groupName(plan, step);
        if (!groups.contains(name)) {
            groups.insert(name, m_groups.size());
            m_groups.append({name, {}});
        }
        m_places.insert(step.id, m_steps.size());
        m_groupOf.insert(m_steps.size(), groups.value(name));
        m_groups[groups.value(name)].steps.append(m_steps.size());
        m_steps.append({step, {}, {}, {}});
    }
}

void RunProgress::handle(const StepId &step, const StepProgress &progress, milliseconds now)
{
    const qsizetype place = find(step);
    if (place < 0) {
        return;
    }
    StepRecord &record = m_steps[place];
    const bool isNewState = record.progress.state != progress.state;
    if (isNewState && progress.state == StepState::Succeeded) {
        ++m_doneCount;
    }
    if (isNewState || record.progress.message != progress.message) {
        const QString text = progress.message.isEmpty() ? toText(progress.state) : progress.message;
        record.log.append({now, text});
    }
    record.progress = progress;
    record.toldAt = now;
}

milliseconds RunProgress::elapsed(const StepRecord &record, milliseconds now) const
{
    const bool isRunning = record.progress.state == StepState::Running;
    return record.progress.elapsed + (isRunning ? now - record.toldAt : milliseconds(0));
}

qsizetype RunProgress::currentOf(const RunGroup &group) const
{
    for (const StepState state : {StepState::Failed, StepState::Running, StepState::Waiting}) {
        const auto it = std::ranges::find_if(group.steps,
            [&](qsizetype place) { return m_steps.at(place).progress.state == state; });
        if (it != group.steps.cend()) {
            return *it;
        }
    }
    return -1;
}

StepState RunProgress::stateOf(const RunGroup &group) const
{
    const auto has = [&](StepState state) {
        return std::ranges::any_of(group.steps,
            [&](qsizetype place) { return m_steps.at(place).progress.state == state; });
    };
    for (const StepState state : {StepState::Failed,
             StepState::Running,
             StepState::Cancelled,
             StepState::Blocked,
             StepState::Skipped,
             StepState::Waiting}) {
        if (has(state)) {
            return state;
        }
    }
    return StepState::Succeeded;
}

milliseconds RunProgress::remaining(milliseconds now) const
{
    QHash<StepId, milliseconds> left;
    for (const StepRecord &record : m_steps) {
        if (hasEnded(record.progress.state)) {
            left.insert(record.step.id, milliseconds(0));
        } else if (record.progress.state == StepState::Running) {
            const milliseconds expected = record.step.expected;
            left.insert(
                record.step.id, std::max(expected - elapsed(record, now), milliseconds(1000)));
        }
    }
    return remainingTime(m_plan, left);
}

bool hasEnded(StepState state)
{
    return state != StepState::Waiting && state != StepState::Running;
}

QString toText(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Text::tr("waiting", "state of a step");
    case StepState::Running:
        return Text::tr("running", "state of a step");
    case StepState::Succeeded:
        return Text::tr("done", "state of a step");
    case StepState::Failed:
        return Text::tr("failed", "state of a step");
    case StepState::Cancelled:
        return Text::tr("cancelled", "state of a step");
    case StepState::Blocked:
        return Text::tr("not begun: a step before it failed", "state of a step");
    case StepState::Skipped:
        return Text::tr("not begun: the run was ending", "state of a step");
    }
    return {};
}

} // namespace castello
