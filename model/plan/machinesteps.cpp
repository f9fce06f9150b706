// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/machinesteps.h"

#include "model/plan/drift.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

bool isFinished(const PlanDraft &draft, const Machine &machine)
{
    return draft.ownership.ours.contains(machine.id);
}

bool needsConfig(const PlanDraft &draft, const Machine &machine)
{
    const ObservedVm *vm = draft.findVm(machine.id);
    if (vm == nullptr || !isFinished(draft, machine)) {
        return true;
    }
    const bool isWaitingForOne = vm->isRunning
        && draft.world.machines.value(machine.id).stage == ObservedMachine::Stage::Maintenance;
    return isWaitingForOne || !isConfigured(draft, *vm);
}

/// Adds steps of one machine, each after the one before.
class Chain
{
public:
    Chain(PlanDraft &draft, const Machine &machine)
        : m_draft(draft)
        , m_machine(machine)
    { }

    void then(StepKind kind, QList<StepId> after = {}, const QStringList &locks = {})
    {
        Step step
            = makeVmStep(kind, m_machine.name, m_machine.id, m_draft.places.value(m_machine.id));
        step.locks += locks;
        m_last = m_draft.add(std::move(step), after << m_last);
    }

private:
    PlanDraft &m_draft;
    const Machine &m_machine;
    StepId m_last;
};

QList<AttributeChange> createdAttributes(const PlanDraft &draft, const Machine &machine)
{
    const VmPlace place = draft.places.value(machine.id);
    QList<AttributeChange> attributes {
        {u"host"_s, {}, place.host.toString()},
        {u"vmid"_s, {}, QString::number(place.vmid)},
        {u"address"_s, {}, machine.address().toString()},
        {u"cores"_s, {}, QString::number(machine.cores)},
        {u"memory"_s, {}, machine.memory.toString()},
        {u"systemDisk"_s, {}, machine.systemDisk.toString()},
    };
    for (const auto &[name, size] : machine.dataDisks.asKeyValueRange()) {
        attributes.append({u"dataDisks.%1"_s.arg(name), {}, size.toString()});
    }
    return attributes;
}

} // namespace

bool isUp(const PlanDraft &draft, const MachineId &machine)
{
    const ObservedVm *vm = draft.findVm(machine);
    return vm != nullptr && vm->isRunning
        && draft.world.machines.value(machine).stage == ObservedMachine::Stage::Running;
}

void addPreparation(PlanDraft &draft)
{
    const bool needsSecrets = std::ranges::any_of(draft.wanted, [&draft](const Machine &machine) {
        return !isUp(draft, machine.id) && needsConfig(draft, machine);
    });
    const StepId secrets = stepId(StepKind::EnsureSecrets, draft.castle.name);
    if (needsSecrets) {
        draft.add(makeStep(StepKind::EnsureSecrets, draft.castle.name), {});
    }
    for (const Machine &machine : std::as_const(draft.wanted)) {
        const HostRef host = draft.places.value(machine.id).host;
        const StepId image = stepId(StepKind::EnsureImage, host.toString());
        if (isFinished(draft, machine) || draft.world.hasImage.value(host) || draft.has(image)) {
            continue;
        }
        Step step = makeStep(StepKind::EnsureImage, host.toString());
        step.host = host;
        step.locks = {storageLock(host, draft.castle.providers.value(host.provider).imageStorage)};
        draft.add(std::move(step), {});
    }
}

void addMachineSteps(PlanDraft &draft, const Machine &machine)
{
    if (isUp(draft, machine.id)) {
        return;
    }
    const HostRef host = draft.places.value(machine.id).host;
    const StepId secrets = stepId(StepKind::EnsureSecrets, draft.castle.name);
    const ObservedVm *vm = draft.findVm(machine.id);
    Chain chain(draft, machine);
    if (!isFinished(draft, machine)) {
        chain.then(StepKind::CreateVm,
            {secrets, stepId(StepKind::EnsureImage, host.toString())},
            {diskStorageLock(draft.castle, host)});
        chain.then(StepKind::ResizeDisk);
    } else if (needsResize(draft, machine, *vm)) {
        chain.then(StepKind::ResizeDisk);
    }
    if (vm == nullptr || !vm->isRunning) {
        chain.then(StepKind::StartVm);
    }
    if (needsConfig(draft, machine)) {
        chain.then(StepKind::AwaitMaintenance);
        chain.then(StepKind::ApplyConfig, {secrets});
    }
    chain.then(StepKind::AwaitTalos);
}

MachineChange changeOf(const PlanDraft &draft, const Machine &machine)
{
    MachineChange change {machine.name, machine.id, Action::NoOp, {}, {}, {}};
    if (!draft.touches(machine.id)) {
        return change;
    }
    const ObservedVm *vm = draft.findVm(machine.id);
    if (vm == nullptr || !isFinished(draft, machine) || !isConfigured(draft, *vm)) {
        change.action = Action::Create;
        change.attributes = createdAttributes(draft, machine);
        return change;
    }
    change.action = Action::Update;
    change.attributes = {vm->isRunning ? AttributeChange {u"ready"_s, u"false"_s, u"true"_s}
                                       : AttributeChange {u"power"_s, u"off"_s, u"on"_s}};
    return change;
}

} // namespace castello
