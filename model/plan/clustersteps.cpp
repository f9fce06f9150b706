// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/clustersteps.h"

#include "model/plan/drift.h"
#include "model/plan/machinesteps.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QList<const Machine *> controlPlanes(const PlanDraft &draft)
{
    QList<const Machine *> found;
    for (const Machine &machine : draft.wanted) {
        if (machine.role == MachineRole::ControlPlane) {
            found.append(&machine);
        }
    }
    return found;
}

bool mayHoldEtcdData(const PlanDraft &draft, const Machine &machine)
{
    const ObservedVm *vm = draft.findVm(machine.id);
    return vm != nullptr && isConfigured(draft, *vm);
}

Step machineStep(const PlanDraft &draft, StepKind kind, const Machine &machine)
{
    Step step = makeVmStep(kind, machine.name, machine.id, draft.places.value(machine.id));
    step.locks.clear(); // it only asks
    return step;
}

} // namespace

const Machine *leadingControlPlane(const PlanDraft &draft)
{
    const auto candidates = controlPlanes(draft);
    const auto first = [&candidates](auto &&condition) -> const Machine * {
        const auto it = std::ranges::find_if(candidates, condition);
        return it == candidates.cend() ? nullptr : *it;
    };
    const Machine *found = first([&draft](const Machine *machine) {
        return isUp(draft, machine->id) && draft.world.machines.value(machine->id).isEtcdMember;
    });
    if (found == nullptr) {
        found
            = first([&draft](const Machine *machine) { return mayHoldEtcdData(draft, *machine); });
    }
    return found != nullptr ? found : candidates.value(0);
}

void addBootstrap(PlanDraft &draft)
{
    const Machine *leader = leadingControlPlane(draft);
    if (draft.world.isBootstrapped || leader == nullptr) {
        return;
    }
    QList<StepId> after {stepId(StepKind::AwaitTalos, leader->name)};
    for (const Machine *other : controlPlanes(draft)) {
        if (mayHoldEtcdData(draft, *other)) {
            after.append(stepId(StepKind::AwaitTalos, other->name));
        }
    }
    Step step = machineStep(draft, StepKind::Bootstrap, *leader);
    step.locks = {u"etcd"_s};
    draft.add(std::move(step), after);
}

void orderWorkersAfterControlPlane(PlanDraft &draft)
{
    const auto leaders = controlPlanes(draft);
    const bool isSignerUp = std::ranges::any_of(
        leaders, [&draft](const Machine *machine) { return isUp(draft, machine->id); });
    const Machine *leader = leadingControlPlane(draft);
    if (isSignerUp || leader == nullptr) {
        return;
    }
    for (const Machine &machine : std::as_const(draft.wanted)) {
        const StepId waits = stepId(StepKind::AwaitTalos, machine.name);
        if (machine.role == MachineRole::Worker && draft.has(waits)) {
            draft.addOrder(stepId(StepKind::AwaitTalos, leader->name), waits);
        }
    }
}

void addEtcdSteps(PlanDraft &draft)
{
    const Machine *leader = leadingControlPlane(draft);
    for (const Machine *machine : controlPlanes(draft)) {
        if (!draft.world.machines.value(machine->id).isEtcdMember
            || draft.findVm(machine->id) == nullptr) {
            draft.add(machineStep(draft, StepKind::AwaitEtcdMember, *machine),
                {stepId(StepKind::AwaitTalos, machine->name),
                    stepId(StepKind::Bootstrap, leader->name)});
        }
    }
}

void addKubernetesAccess(PlanDraft &draft)
{
    const Machine *leader = leadingControlPlane(draft);
    if (draft.world.isKubernetesReachable || leader == nullptr) {
        return;
    }
    const StepId kubeconfig = draft.add(makeStep(StepKind::FetchKubeconfig, draft.castle.name),
        {stepId(StepKind::AwaitTalos, leader->name),
            stepId(StepKind::Bootstrap, leader->name),
            stepId(StepKind::AwaitEtcdMember, leader->name)});
    draft.add(makeStep(StepKind::AwaitKubernetes, draft.castle.name), {kubeconfig});
}

void addReadiness(PlanDraft &draft)
{
    for (const Machine &machine : std::as_const(draft.wanted)) {
        if (isUp(draft, machine.id) && draft.world.machines.value(machine.id).isReady) {
            continue;
        }
        draft.add(machineStep(draft, StepKind::AwaitReady, machine),
            {stepId(StepKind::AwaitKubernetes, draft.castle.name),
                stepId(StepKind::AwaitTalos, machine.name),
                stepId(StepKind::AwaitEtcdMember, machine.name)});
    }
}

} // namespace castello
