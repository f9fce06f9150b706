// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/schedule.h"

#include <algorithm>
#include <ranges>

namespace castello {

Schedule::Schedule(const Plan &plan)
    : m_steps(plan.steps)
{
    // Backwards: when a step's turn comes, all that follow it have told it how long they take.
    for (const Step &step : m_steps | std::views::reverse) {
        const auto fromHere = m_remaining.value(step.id, {}) + step.expected;
        m_remaining.insert(step.id, fromHere);
        for (const StepId &before : step.after) {
            m_remaining.insert(before, std::max(m_remaining.value(before, {}), fromHere));
        }
    }
}

std::optional<Step> Schedule::take()
{
    const Step *best = nullptr;
    for (const Step &step : std::as_const(m_steps)) {
        if (isReady(step)
            && (best == nullptr || m_remaining.value(step.id) > m_remaining.value(best->id))) {
            best = &step;
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    m_taken.insert(best->id);
    for (const QString &lock : best->locks) {
        m_locks.insert(lock);
    }
    return *best;
}

void Schedule::finish(const StepId &step, bool hasSucceeded)
{
    (hasSucceeded ? m_succeeded : m_failed).insert(step);
    const auto it = std::ranges::find(m_steps, step, &Step::id);
    for (const QString &lock : it->locks) {
        m_locks.remove(lock);
    }
}

QList<StepId> Schedule::notTaken() const
{
    QList<StepId> steps;
    for (const Step &step : m_steps) {
        if (!m_taken.contains(step.id)) {
            steps.append(step.id);
        }
    }
    return steps;
}

bool Schedule::isBlocked(const StepId &id) const
{
    const auto it = std::ranges::find(m_steps, id, &Step::id);
    return std::ranges::any_of(it->after,
        [this](const StepId &before) { return m_failed.contains(before) || isBlocked(before); });
}

bool Schedule::isReady(const Step &step) const
{
    return !m_taken.contains(step.id)
        && std::ranges::all_of(
            step.after, [this](const StepId &before) { return m_succeeded.contains(before); })
        && std::ranges::none_of(
            step.locks, [this](const QString &lock) { return m_locks.contains(lock); });
}

} // namespace castello
