// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/vmids.h"

#include <QCoreApplication>
#include <QSet>

namespace castello {

namespace {

using Taken = QSet<std::pair<QString, int>>; ///< provider and VMID

std::optional<int> firstFree(const Machine &machine, const Taken &taken)
{
    for (int vmid = machine.vmids.first; vmid <= machine.vmids.last; ++vmid) {
        if (!taken.contains({machine.host.provider, vmid})) {
            return vmid;
        }
    }
    return std::nullopt;
}

} // namespace

Result<QMap<MachineId, VmPlace>> placeMachines(const PlanDraft &draft)
{
    QMap<MachineId, VmPlace> places;
    Taken taken;
    for (const ObservedVm &vm : draft.world.vms) {
        taken.insert({vm.host.provider, vm.vmid});
    }
    // First who has one, then who gets the preferred one, so that nobody is pushed aside by a
    // machine that has to look for another.
    QList<Machine> searching;
    for (const Machine &machine : draft.wanted) {
        const std::pair preferred {machine.host.provider, machine.preferredVmid};
        if (const ObservedVm *vm = draft.findVm(machine.id)) {
            places.insert(machine.id, {vm->host, vm->vmid});
        } else if (machine.vmids.contains(machine.preferredVmid) && !taken.contains(preferred)) {
            places.insert(machine.id, {machine.host, machine.preferredVmid});
            taken.insert(preferred);
        } else {
            searching.append(machine);
        }
    }
    for (const Machine &machine : std::as_const(searching)) {
        const auto vmid = firstFree(machine, taken);
        if (!vmid) {
            return failure(ErrorCode::Conflict,
                QCoreApplication::translate("castello::Planner",
                    "every VMID from %1 to %2 is taken, so there is none for %3; make “vmids” of "
                    "group “%4” larger")
                    .arg(machine.vmids.first)
                    .arg(machine.vmids.last)
                    .arg(machine.name, machine.groupKey));
        }
        places.insert(machine.id, {machine.host, *vmid});
        taken.insert({machine.host.provider, *vmid});
    }
    return places;
}

} // namespace castello
