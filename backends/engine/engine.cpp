// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/engine.h"

#include "backends/engine/executor.h"
#include "backends/engine/interrupted.h"
#include "backends/engine/observer.h"
#include "backends/run/journal.h"
#include "backends/run/planrunner.h"
#include "model/plan/planner.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Engine)
};

bool isKnown(const ObservedWorld &world, const Step &step)
{
    return std::ranges::any_of(world.vms, [&step](const ObservedVm &vm) {
        return vm.host.provider == step.host->provider && vm.vmid == step.vmid;
    });
}

/// A VM that we may not see holds its VMID all the same.
ObservedVm hiddenVm(const Step &step)
{
    ObservedVm vm;
    vm.host = *step.host;
    vm.vmid = step.vmid;
    vm.name = Text::tr("a VM that the token may not see");
    return vm;
}

/// Plans, asks whether the VMIDs that it chose are free, and plans again around those that are not.
Async<Plan> planInFreeVmids(std::shared_ptr<Site> site, ObservedWorld *world, std::stop_token stop)
{
    for (;;) {
        auto plan = planDeploy(site->castle, *world);
        if (!plan) {
            co_return std::unexpected(std::move(plan).error());
        }
        bool isSettled = true;
        for (const Step &step : std::as_const(plan->steps)) {
            if (step.kind != StepKind::CreateVm || isKnown(*world, step)) {
                continue;
            }
            const auto proxmox = site->providers.value(step.host->provider);
            CASTELLO_CO_TRY(isFree, proxmox->isVmidFree(step.vmid, stop));
            if (!isFree) {
                world->vms.append(hiddenVm(step));
                isSettled = false;
            }
        }
        if (isSettled) {
            co_return *std::move(plan);
        }
    }
}

} // namespace

Async<PlannedWorld> makePlan(
    std::shared_ptr<Site> site, Plan::Purpose purpose, std::stop_token stop)
{
    CASTELLO_CO_CHECK(settleInterruptedRun(site, stop));
    CASTELLO_CO_TRY(world, observeWorld(site, stop));
    if (purpose == Plan::Purpose::Destroy) {
        const auto plan = planDestroy(site->castle, world);
        if (!plan) {
            co_return std::unexpected(plan.error());
        }
        co_return PlannedWorld {*plan, world};
    }
    CASTELLO_CO_TRY(plan, planInFreeVmids(site, &world, stop));
    co_return PlannedWorld {plan, world};
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
            leftovers.append(Text::tr("%1 on %2").arg(volume.id, step.host->toString()));
        }
        CASTELLO_CO_TRY(members, proxmox->poolMembers(provider.pool, stop));
        if (members.contains(step.vmid)) {
            leftovers.append(Text::tr("VM %1 in the pool %2").arg(step.vmid).arg(provider.pool));
        }
    }
    co_return leftovers;
}

} // namespace castello
