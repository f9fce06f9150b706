// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/planner.h"

#include "model/plan/clustersteps.h"
#include "model/plan/drift.h"
#include "model/plan/machinesteps.h"
#include "model/plan/plandraft.h"
#include "model/plan/plannotes.h"
#include "model/plan/removalsteps.h"
#include "model/plan/vmids.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Planner)
};

Result<void> requireControlPlane(const PlanDraft &draft)
{
    if (std::ranges::contains(draft.wanted, MachineRole::ControlPlane, &Machine::role)) {
        return {};
    }
    return failure(ErrorCode::InvalidInput,
        Text::tr(
            "the castle has no control plane; ask for at least one, or destroy the castle to take "
            "everything away"));
}

// A VM that is not surely ours, but is or may be a machine that we would have to make.
Result<void> requireFreeGround(const PlanDraft &draft)
{
    for (const Machine &machine : draft.wanted) {
        if (draft.findVm(machine.id) != nullptr) {
            continue;
        }
        for (const ObservedVm &vm : draft.world.vms) {
            const auto claim = readOwnershipClaim(vm.description);
            const bool isClaimed
                = claim && claim->castle == draft.castleId && claim->machine == machine.id.uuid;
            if (isClaimed || vm.smbiosUuid == machine.id.uuid) {
                return failure(ErrorCode::Conflict,
                    Text::tr("VM %1 may be %2, but is not surely ours, so that neither is touched; "
                             "settle what the note says "
                             "about it, or remove it")
                        .arg(vm.vmid)
                        .arg(machine.name),
                    disputeAbout(draft, vm));
            }
        }
    }
    return {};
}

Result<void> checkBeforePlanning(const PlanDraft &draft)
{
    for (const auto &check :
        {requireOwnName, requireControlPlane, requireFreeGround, refuseDrift, checkQuorum}) {
        if (auto result = check(draft); !result) {
            return result;
        }
    }
    return {};
}

void addMachineChanges(PlanDraft &draft)
{
    for (const Machine &machine : std::as_const(draft.wanted)) {
        draft.plan.machines.append(changeOf(draft, machine));
    }
    for (const MachineId &machine : draft.unwanted()) {
        draft.plan.machines.append(
            deletionOf(draft, machine, Text::tr("the castle does not ask for it any more")));
    }
}

} // namespace

Result<Plan> planDeploy(const Castle &castle, const ObservedWorld &world)
{
    PlanDraft draft(castle, world, Plan::Purpose::Deploy);
    if (auto checked = checkBeforePlanning(draft); !checked) {
        return std::unexpected(std::move(checked).error());
    }
    auto places = placeMachines(draft);
    if (!places) {
        return std::unexpected(std::move(places).error());
    }
    draft.places = std::move(*places);

    addPreparation(draft);
    for (const Machine &machine : std::as_const(draft.wanted)) {
        addMachineSteps(draft, machine);
    }
    addBootstrap(draft);
    orderWorkersAfterControlPlane(draft);
    addEtcdSteps(draft);
    addKubernetesAccess(draft);
    addReadiness(draft);
    addRemovals(draft);
    addLeftoverKubernetesNodes(draft);
    orderSuccessors(draft);
    addMachineChanges(draft);
    addOwnershipNotes(draft);
    addPlacementNotes(draft);
    draft.sortSteps();
    if (auto checked = checkPlan(draft.plan); !checked) {
        return std::unexpected(std::move(checked).error());
    }
    return std::move(draft.plan);
}

} // namespace castello
