// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"

#include <memory>
#include <stop_token>

namespace castello {

/// Waits for what an interrupted run left going at the providers, so that what is observed next
/// holds still: tasks that it journalled, and VMs whose create call was sent and whose task is not
/// known. Such a VM can be seen only once it has joined its pool; to plan before that would make it
/// twice. Errors: Unreachable and PermissionDenied of the providers, Timeout, Cancelled.
[[nodiscard]] Async<void> settleInterruptedRun(std::shared_ptr<Site> site, std::stop_token stop);

} // namespace castello
