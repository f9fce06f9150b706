// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/plan/plan.h"

#include <chrono>

namespace castello {

enum class StepState {
    Waiting, ///< for steps before it
    Running,
    Succeeded,
    Failed,
    Cancelled,
    Blocked, ///< never started, because a step before it failed
    Skipped, ///< never started, because the run was ending: cancelled, or failed elsewhere
};

/// One thing that happened in a run, for a display.
struct RunEvent
{
    StepId step; ///< empty = about the run as a whole
    StepState state = StepState::Waiting;
    /// While running: the condition that the step waits for, translated; after: what came of it.
    QString message;
    std::chrono::milliseconds elapsed {0}; ///< of the step, in the run's clock
    std::optional<Error> error;
};

/// How a run ended.
struct RunOutcome
{
    int succeeded = 0;
    int failed = 0;
    int blocked = 0;
    int remaining
        = 0; ///< interrupted or never started, because of a cancel or of a failure elsewhere
    bool wasCancelled = false;
    QList<std::pair<StepId, Error>> rootFailures; ///< failures that no other failure caused
    QList<StepId> notDone; ///< everything that did not succeed, in the plan's order
    [[nodiscard]] bool isComplete() const
    {
        return failed == 0 && blocked == 0 && remaining == 0 && !wasCancelled;
    }
};

} // namespace castello
