// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/removalsteps.h"

#include "model/plan/drift.h"
#include "model/plan/machinesteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Planner)
};

VmPlace placeOf(const ObservedVm &vm)
{
    return {vm.host, vm.vmid};
}

bool answers(const PlanDraft &draft, const MachineId &machine)
{
    return isUp(draft, machine);
}

bool isEtcdMember(const PlanDraft &draft, const MachineId &machine)
{
    return draft.world.machines.value(machine).isEtcdMember;
}

// Another machine that stays bears the name: then the Kubernetes node is that machine's.
bool isNameInUse(const PlanDraft &draft, const QString &name)
{
    return std::ranges::any_of(draft.wanted, [&](const Machine &machine) {
        return machine.name == name && draft.ownership.ours.contains(machine.id);
    });
}

bool mayBeKubernetesNode(const PlanDraft &draft, const MachineId &machine, const QString &name)
{
    if (!isConfigured(draft, *draft.findVm(machine)) || isNameInUse(draft, name)) {
        return false;
    }
    return !draft.world.isKubernetesReachable
        || draft.world.machines.value(machine).isKubernetesNode
        || draft.world.kubernetesNodes.contains(name);
}

/// Adds one step of a machine that goes and returns it as the only predecessor of the next.
QList<StepId> addRemoval(PlanDraft &draft,
    StepKind kind,
    const MachineId &machine,
    const QList<StepId> &after,
    const QStringList &locks)
{
    const ObservedVm &vm = *draft.findVm(machine);
    Step step = makeVmStep(kind, removalSubject(draft, machine), machine, placeOf(vm));
    step.locks = locks;
    return {draft.add(std::move(step), after)};
}

void addWorkerRemoval(PlanDraft &draft, const MachineId &machine)
{
    const QString name = recordedName(draft, machine);
    QList<StepId> last {stepId(StepKind::AwaitKubernetes, draft.castle.name)};
    if (mayBeKubernetesNode(draft, machine, name)) {
        if (answers(draft, machine)) {
            // One at a time, so that what is evicted has somewhere to go.
            last = addRemoval(draft, StepKind::CordonAndDrain, machine, last, {u"drain"_s});
        } else {
            draft.plan.notes.append(
                Text::tr("%1 does not answer, so it goes without being drained").arg(name));
        }
        last = addRemoval(draft, StepKind::DeleteKubernetesNode, machine, last, {});
    } else {
        last.clear();
    }
    addStopAndDestroy(draft, machine, removalSubject(draft, machine), last);
}

StepId addControlPlaneRemoval(PlanDraft &draft, const MachineId &machine, const StepId &previous)
{
    const QString name = recordedName(draft, machine);
    QList<StepId> last {previous};
    if (isEtcdMember(draft, machine)) {
        last = addRemoval(draft, StepKind::LeaveEtcd, machine, last, {u"etcd"_s});
    }
    if (mayBeKubernetesNode(draft, machine, name)) {
        last.append(stepId(StepKind::AwaitKubernetes, draft.castle.name));
        last = addRemoval(draft, StepKind::DeleteKubernetesNode, machine, last, {});
    }
    addStopAndDestroy(draft, machine, removalSubject(draft, machine), last);
    return stepId(StepKind::DestroyVm, removalSubject(draft, machine));
}

/// Which machine of this castle a name belongs to, wanted or not.
std::optional<MachineId> machineNamed(const PlanDraft &draft, const QString &name)
{
    const qsizetype dash = name.lastIndexOf(u'-');
    bool isNumber = false;
    const int ordinal = QStringView(name).mid(dash + 1).toInt(&isNumber);
    const Group *group = dash > 0 ? draft.castle.findGroup(QStringView(name).left(dash)) : nullptr;
    // The way back must give the same text: no `worker-04`, no `worker-+4`.
    if (group == nullptr || !isNumber || ordinal < 1
        || name != u"%1-%2"_s.arg(group->key).arg(ordinal)) {
        return std::nullopt;
    }
    return machineId(draft.castleId, group->id, ordinal);
}

bool couldBe(const ObservedVm &vm, const MachineId &machine, const QString &name)
{
    const auto claim = readOwnershipClaim(vm.description);
    return vm.name == name || vm.smbiosUuid == machine.uuid
        || (claim && (claim->machine == machine.uuid || claim->machineName == name));
}

} // namespace

QString recordedName(const PlanDraft &draft, const MachineId &machine)
{
    return readOwnershipClaim(draft.findVm(machine)->description)->machineName;
}

MachineRole recordedRole(const PlanDraft &draft, const MachineId &machine)
{
    for (const Group &group : draft.castle.groups) {
        const int last = std::max(group.count, group.vmids.last - group.vmids.first + 1);
        for (int ordinal = 1; ordinal <= last; ++ordinal) {
            if (machineId(draft.castleId, group.id, ordinal) == machine) {
                return group.role;
            }
        }
    }
    return isEtcdMember(draft, machine) ? MachineRole::ControlPlane : MachineRole::Worker;
}

QList<MachineId> controlPlanesToRemove(const PlanDraft &draft)
{
    QList<MachineId> machines = draft.unwanted();
    machines.removeIf([&draft](const MachineId &machine) {
        return recordedRole(draft, machine) != MachineRole::ControlPlane;
    });
    std::ranges::stable_sort(
        machines, {}, [&draft](const MachineId &machine) { return answers(draft, machine); });
    return machines;
}

Result<void> checkQuorum(const PlanDraft &draft)
{
    int members = 0;
    int answering = 0;
    for (const auto &[machine, seen] : draft.world.machines.asKeyValueRange()) {
        members += seen.isEtcdMember;
        answering += seen.isEtcdMember && answers(draft, machine);
    }
    for (const MachineId &machine : controlPlanesToRemove(draft)) {
        if (!isConfigured(draft, *draft.findVm(machine))) {
            continue;
        }
        const QString name = recordedName(draft, machine);
        if (!draft.world.isBootstrapped) {
            return failure(ErrorCode::Conflict,
                Text::tr(
                    "etcd does not answer, so that control plane %1 cannot leave it; start the "
                    "control planes first, "
                    "or destroy the castle")
                    .arg(name));
        }
        if (!isEtcdMember(draft, machine)) {
            continue;
        }
        const bool canAgree = answering > members / 2;
        members -= 1;
        answering -= answers(draft, machine);
        if (!canAgree || answering < 1 || answering <= members / 2) {
            return failure(ErrorCode::Conflict,
                Text::tr(
                    "without control plane %1 only %2 of %3 etcd members would answer, which is no "
                    "majority; bring the "
                    "other control planes up first, or destroy the castle")
                    .arg(name)
                    .arg(answering)
                    .arg(members));
        }
    }
    return {};
}

void addStopAndDestroy(
    PlanDraft &draft, const MachineId &machine, const QString &subject, const QList<StepId> &after)
{
    const ObservedVm &vm = *draft.findVm(machine);
    QList<StepId> last = after;
    if (vm.isRunning) {
        last = {draft.add(makeVmStep(StepKind::StopVm, subject, machine, placeOf(vm)), last)};
    }
    Step destroy = makeVmStep(StepKind::DestroyVm, subject, machine, placeOf(vm));
    destroy.locks.append(diskStorageLock(draft.castle, vm.host));
    draft.add(std::move(destroy), last);
}

QString removalSubject(const PlanDraft &draft, const MachineId &machine)
{
    const QString name = recordedName(draft, machine);
    const auto all = draft.unwanted();
    const bool isShared = std::ranges::count_if(all, [&](const MachineId &other) {
        return recordedName(draft, other) == name;
    }) > 1;
    return isShared ? u"%1.%2"_s.arg(name).arg(draft.findVm(machine)->vmid) : name;
}

MachineChange deletionOf(const PlanDraft &draft, const MachineId &machine, const QString &reason)
{
    const ObservedVm &vm = *draft.findVm(machine);
    MachineChange change {recordedName(draft, machine), machine, Action::Delete, reason, {}, {}};
    change.attributes
        = {{u"host"_s, vm.host.toString(), {}}, {u"vmid"_s, QString::number(vm.vmid), {}}};
    for (const auto &[disk, size] : vm.disks.asKeyValueRange()) {
        change.losses.append(Text::tr("everything on disk %1 (%2)").arg(disk, size.toString()));
    }
    return change;
}

void addRemovals(PlanDraft &draft)
{
    const QList<MachineId> leaving = controlPlanesToRemove(draft);
    for (const MachineId &machine : draft.unwanted()) {
        if (!leaving.contains(machine)) {
            addWorkerRemoval(draft, machine);
        }
    }
    StepId previous;
    for (const MachineId &machine : leaving) {
        previous = addControlPlaneRemoval(draft, machine, previous);
    }
    if (previous.isEmpty()) {
        return;
    }
    for (const Machine &machine : std::as_const(draft.wanted)) {
        const StepId joins = stepId(StepKind::ApplyConfig, machine.name);
        if (machine.role == MachineRole::ControlPlane && draft.has(joins)) {
            draft.addOrder(previous, joins);
        }
    }
}

void addLeftoverKubernetesNodes(PlanDraft &draft)
{
    for (const QString &name : std::as_const(draft.world.kubernetesNodes)) {
        const auto machine = machineNamed(draft, name);
        if (!machine || draft.isWanted(*machine)) {
            continue;
        }
        if (std::ranges::any_of(draft.world.vms,
                [&](const ObservedVm &vm) { return couldBe(vm, *machine, name); })) {
            continue;
        }
        Step step = makeStep(StepKind::DeleteKubernetesNode, name);
        step.machine = *machine;
        if (!draft.has(step.id)) {
            draft.add(std::move(step), {stepId(StepKind::AwaitKubernetes, draft.castle.name)});
            draft.plan.notes.append(
                Text::tr("Kubernetes node %1 has no machine any more and is deleted").arg(name));
        }
    }
}

void orderSuccessors(PlanDraft &draft)
{
    for (const MachineId &going : draft.unwanted()) {
        const ObservedVm &vm = *draft.findVm(going);
        for (const Machine &machine : std::as_const(draft.wanted)) {
            const StepId creates = stepId(StepKind::CreateVm, machine.name);
            const bool succeeds = machine.name == recordedName(draft, going)
                || addressInIpConfig(vm.ipConfig) == machine.address();
            if (succeeds && draft.has(creates)) {
                draft.addOrder(stepId(StepKind::DestroyVm, removalSubject(draft, going)), creates);
            }
        }
    }
}

} // namespace castello
