// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/engine.h"

#include "backends/engine/executor.h"
#include "backends/engine/interrupted.h"
#include "backends/engine/observer.h"
#include "backends/engine/preflight/preflight.h"
#include "backends/engine/sitesecrets.h"
#include "backends/run/planrunner.h"
#include "model/plan/ownership.h"
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

bool hasConfiguredMachines(const Site &site)
{
    return std::ranges::any_of(site.observedVms, [](const ObservedVm &vm) {
        const auto claim = readOwnershipClaim(vm.description);
        return claim && !claim->configDigest.isEmpty();
    });
}

/// Two machines with one address would break both: a planned address must not be that of a VM in
/// sight that is not ours, for example of the same castle under another name.
Result<void> requireFreeAddresses(const Site &site, const ObservedWorld &world, const Plan &plan)
{
    const Ownership ownership = classifyOwnership(site.castleId, site.castle.name, world.vms);
    const auto isOurs = [&ownership](const ObservedVm &vm) {
        return ownership.ours.values().contains(vm) || ownership.unfinished.values().contains(vm);
    };
    for (const Step &step : plan.steps) {
        const Machine *machine
            = step.kind == StepKind::CreateVm ? site.findMachine(*step.machine) : nullptr;
        for (const ObservedVm &vm : world.vms) {
            if (machine && addressInIpConfig(vm.ipConfig) == machine->address() && !isOurs(vm)) {
                return failure(ErrorCode::Occupied,
                    Text::tr("the address %1 of %2 belongs to VM %3 (%4) on %5, which is not of "
                             "this castle; change the address, or remove that VM")
                        .arg(machine->address().toString(), machine->name)
                        .arg(vm.vmid)
                        .arg(vm.name, vm.host.toString()));
            }
        }
    }
    return {};
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
            if (const auto isFree = requireFreeAddresses(*site, *world, *plan); !isFree) {
                co_return std::unexpected(isFree.error());
            }
            co_return *std::move(plan);
        }
    }
}

/// What stands in the way as one error, the rest as notes of the plan.
Async<void> addPreflight(std::shared_ptr<Site> site, Plan *plan, std::stop_token stop)
{
    CASTELLO_CO_TRY(findings, preflight(site, *plan, stop));
    QStringList errors;
    for (const Diagnostic &finding : std::as_const(findings)) {
        const QString line = finding.detail.isEmpty()
            ? finding.summary
            : Text::tr("%1: %2", "a finding and its remedy").arg(finding.summary, finding.detail);
        (finding.severity == Severity::Error ? errors : plan->notes).append(line);
    }
    if (!errors.isEmpty()) {
        co_return failure(ErrorCode::Conflict,
            Text::tr("the provider is not ready for this castle; nothing was done:\n%1")
                .arg(errors.join(u'\n')));
    }
    co_return {};
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
    if (!site->access && hasConfiguredMachines(*site)) {
        co_return failure(ErrorCode::NotFound,
            Text::tr("machines of this castle exist and its secrets %1 are not here; restore the "
                     "file from Git: without it nobody can talk to them, and new secrets would "
                     "make a second cluster")
                .arg(bundlePath(*site)));
    }
    CASTELLO_CO_TRY(plan, planInFreeVmids(site, &world, stop));
    CASTELLO_CO_CHECK(addPreflight(site, &plan, stop));
    co_return PlannedWorld {plan, world};
}

Result<std::shared_ptr<Journal>> takeJournal(const Site &site)
{
    return Journal::open(site.stateFolder, site.clock.get())
        .transform([](std::unique_ptr<Journal> journal) {
            return std::shared_ptr<Journal>(std::move(journal));
        });
}

Result<void> requireUnprotected(const Castle &castle, const Plan &plan)
{
    if (castle.isProtected && plan.summary().destroy > 0) {
        return failure(ErrorCode::Conflict,
            Text::tr("%1 is protected; set metadata.protected to false first").arg(castle.name));
    }
    return {};
}

Async<RunOutcome> carryOut(std::shared_ptr<Site> site,
    std::shared_ptr<Journal> journal,
    Plan plan,
    RunEventSink sink,
    std::stop_token stop)
{
    if (const auto may = requireUnprotected(site->castle, plan); !may) {
        co_return std::unexpected(may.error());
    }
    EngineExecutor executor(site);
    auto outcome
        = co_await runPlan(plan, &executor, journal.get(), site->clock.get(), {}, sink, stop);
    co_return outcome;
}

} // namespace castello
