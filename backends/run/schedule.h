// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace castello {

/// Decides which step of a plan is next. Pure: knows no time and starts nothing.
class Schedule
{
public:
    /// Precondition: checkPlan holds.
    explicit Schedule(const Plan &plan);

    /// The next step that may start now, and takes its locks; of those that may, the one with
    /// the longest way to the end of the plan. Nothing when none may.
    [[nodiscard]] std::optional<Step> take();
    /// A step that was taken is over; its locks are free again.
    void finish(const StepId &step, bool hasSucceeded);
    /// Steps that were never taken, in the plan's order.
    [[nodiscard]] QList<StepId> notTaken() const;
    /// Whether one of the steps before it, directly or not, did not succeed.
    [[nodiscard]] bool isBlocked(const StepId &step) const;

private:
    [[nodiscard]] bool isReady(const Step &step) const;

    QList<Step> m_steps;
    QHash<StepId, std::chrono::seconds>
        m_remaining; ///< expected time from the start of the step to the end
    QSet<StepId> m_taken;
    QSet<StepId> m_succeeded;
    QSet<StepId> m_failed;
    QSet<QString> m_locks;
};

} // namespace castello
