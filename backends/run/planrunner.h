// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/clock.h"
#include "backends/run/journal.h"
#include "backends/run/stepexecutor.h"
#include "model/plan/runevent.h"

#include <functional>

namespace castello {

struct RunOptions
{
    int maxParallel = 8; ///< steps at the same time
};

using RunEventSink = std::function<void(const RunEvent &)>;

/// Walks a plan to its end: the critical path first, in parallel as far as the steps' locks allow,
/// each step within its deadline, journaled before and after.
/// - After a failure nothing new is started and what runs is let finish; the outcome tells the
/// failures
///   apart from the steps that they blocked.
/// - When stop is requested the running steps are told to stop, and the outcome says what remains.
/// What fails is in the outcome. Errors, with nothing begun: the plan is no checked DAG, or the
/// journal cannot be written. `executor`, `journal` and `clock` must live until the task ends; it
/// ends after the last step.
[[nodiscard]] Async<RunOutcome> runPlan(Plan plan,
    StepExecutor *executor,
    Journal *journal,
    const Clock *clock,
    RunOptions options,
    RunEventSink sink,
    std::stop_token stop);

} // namespace castello
