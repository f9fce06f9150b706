// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/steps/proxmoxtasks.h"

#include <QCoreApplication>

namespace castello::steps {

std::shared_ptr<const ProxmoxClient> providerOf(const Site &site, const Step &step)
{
    return site.providers.value(step.host->provider);
}

Async<TaskOutcome> followTask(
    SitePointer site, Step step, QString key, Upid task, StepContext *context, std::stop_token stop)
{
    if (const auto recorded = context->record(key, task.text); !recorded) {
        co_return std::unexpected(recorded.error());
    }
    const TaskProgress progress = [context](const QString &line) { context->report(line); };
    CASTELLO_CO_TRY(
        outcome, providerOf(*site, step)->await(task, site->clock, step.deadline, progress, stop));
    co_return outcome;
}

Async<void> awaitEarlierTask(
    SitePointer site, Step step, QString key, StepContext *context, std::stop_token stop)
{
    const auto text = context->recorded(key);
    if (!text) {
        co_return {};
    }
    const auto task = Upid::parse(*text);
    if (!task) {
        co_return std::unexpected(task.error());
    }
    context->report(
        QCoreApplication::translate("castello::VmSteps", "the task of an interrupted run to end"));
    const auto outcome
        = co_await providerOf(*site, step)->await(*task, site->clock, step.deadline, {}, stop);
    if (!outcome && outcome.error().code == ErrorCode::Cancelled) {
        co_return std::unexpected(outcome.error());
    }
    co_return {};
}

} // namespace castello::steps
