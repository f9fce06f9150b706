// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/clock.h"
#include "backends/proxmox/proxmoxwire.h"
#include "backends/proxmox/upid.h"

#include <functional>
#include <memory>

namespace castello {

/// Told the newest line of a task's log.
using TaskProgress = std::function<void(const QString &line)>;

/// Waits until a task has ended; asks every half second at first, then less often. That the server
/// does not know the task yet, or cannot be reached, is put up with for a few attempts: a wait that
/// fails says nothing about the task.
///
/// Errors: what the task failed of (explainTaskFailure), Timeout after `patience` of the clock's
/// time (the task goes on), Cancelled (likewise), and why the task could not be watched any longer.
/// Source: GET /nodes/{node}/tasks/{upid}/status and …/log.
[[nodiscard]] Async<TaskOutcome> awaitProxmoxTask(ProxmoxWire wire,
    Upid task,
    std::shared_ptr<const Clock> clock,
    std::chrono::seconds patience,
    TaskProgress onProgress,
    std::stop_token stop);

} // namespace castello
