// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "model/plan/plan.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace castello {

/// What a running step may say and remember.
class StepContext
{
public:
    StepContext() = default;
    StepContext(const StepContext &) = delete;
    StepContext &operator=(const StepContext &) = delete;
    virtual ~StepContext() = default;

    /// Names the condition that the step waits for now, translated.
    virtual void report(const QString &condition) = 0;
    /// Journals a fact (a UPID, a VMID) and returns when it is on the disk. Never a secret.
    [[nodiscard]] virtual Result<void> record(const QString &key, const QString &value) = 0;
    /// What this step recorded in an earlier run of the same castle that did not end.
    [[nodiscard]] virtual std::optional<QString> recorded(const QString &key) const = 0;
};

/// Does the work of steps. The runner knows no backend, the executor no order.
class StepExecutor
{
public:
    StepExecutor() = default;
    StepExecutor(const StepExecutor &) = delete;
    StepExecutor &operator=(const StepExecutor &) = delete;
    virtual ~StepExecutor() = default;

    /// Does one step, or finds that it was done. Returns what came of it, translated, for the
    /// display. Must end soon after stop is requested, with Cancelled. `context` lives until the
    /// task ends.
    [[nodiscard]] virtual Async<QString> execute(
        Step step, StepContext *context, std::stop_token stop)
        = 0;
};

} // namespace castello
