// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/steps/steps.h"

namespace castello::steps {

/// The client of the step's provider. Precondition: the step has a host.
[[nodiscard]] std::shared_ptr<const ProxmoxClient> providerOf(const Site &site, const Step &step);

/// Journals the task under `key` and waits until it has ended well.
[[nodiscard]] Async<TaskOutcome> followTask(SitePointer site,
    Step step,
    QString key,
    Upid task,
    StepContext *context,
    std::stop_token stop);

/// Waits for the task that an interrupted run had journalled under `key`, however it ends: what
/// came of it is then looked at.
[[nodiscard]] Async<void> awaitEarlierTask(
    SitePointer site, Step step, QString key, StepContext *context, std::stop_token stop);

} // namespace castello::steps
