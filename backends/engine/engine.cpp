// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/engine.h"

#include "backends/engine/executor.h"
#include "backends/engine/observer.h"
#include "backends/run/journal.h"
#include "backends/run/planrunner.h"
#include "model/plan/planner.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("castello::Engine", text);
}

} // namespace

Async<PlannedWorld> makePlan(
    std::shared_ptr<Site> site, Plan::Purpose purpose, std::stop_token stop)
{
    CASTELLO_CO_TRY(world, observeWorld(site, stop));
    auto plan = purpose == Plan::Purpose::Destroy ? planDestroy(site->castle, world)
                                                  : planDeploy(site->castle, world);
    if (!plan) {
        co_return std::unexpected(std::move(plan).error());
    }
    co_return PlannedWorld {*std::move(plan), world};
}

Async<RunOutcome> carryOut(
    std::shared_ptr<Site> site, Plan plan, RunEventSink sink, std::stop_token stop)
{
    auto journal = Journal::open(site->stateFolder, site->clock.get());
    if (!journal) {
        co_return std::unexpected(std::move(journal).error());
    }
    EngineExecutor executor(site);
    auto outcome
        = co_await runPlan(plan, &executor, journal->get(), site->clock.get(), {}, sink, stop);
    co_return outcome;
}

Async<QStringList> findLeftovers(std::shared_ptr<Site> site, Plan destroyed, std::stop_token stop)
{
    QStringList leftovers;
    for (const Step &step : destroyed.steps) {
        if (step.kind != StepKind::DestroyVm) {
            continue;
        }
        const Provider provider = site->castle.providers.value(step.host->provider);
        const auto proxmox = site->providers.value(step.host->provider);
        CASTELLO_CO_TRY(
            volumes, proxmox->volumesOf(*step.host, provider.diskStorage, step.vmid, stop));
        for (const ProxmoxVolume &volume : volumes) {
            leftovers.append(tr("%1 on %2").arg(volume.id, step.host->toString()));
        }
        CASTELLO_CO_TRY(members, proxmox->poolMembers(provider.pool, stop));
        if (members.contains(step.vmid)) {
            leftovers.append(tr("VM %1 in the pool %2").arg(step.vmid).arg(provider.pool));
        }
    }
    co_return leftovers;
}

} // namespace castello
