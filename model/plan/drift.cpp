// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/drift.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

const auto kSystemDisk = "scsi0"_L1;

void compare(QList<AttributeChange> &changes,
    const QString &attribute,
    const QString &before,
    const QString &after)
{
    if (before != after) {
        changes.append({attribute, before, after});
    }
}

void compareDisks(QList<AttributeChange> &changes, const Machine &machine, const ObservedVm &vm)
{
    if (vm.disks.isEmpty()) {
        return;
    }
    const auto compareDisk = [&](const QString &attribute, const QString &disk, Mebibytes asked) {
        const Mebibytes found = vm.disks.value(disk);
        if (found < asked) {
            const QString before = vm.disks.contains(disk) ? found.toString() : QString();
            changes.append({attribute, before, asked.toString()});
        }
    };
    compareDisk(u"systemDisk"_s, kSystemDisk, machine.systemDisk);
    int number = 0;
    for (const auto &[name, size] : machine.dataDisks.asKeyValueRange()) {
        compareDisk(u"dataDisks.%1"_s.arg(name), u"scsi%1"_s.arg(++number), size);
    }
}

} // namespace

QMap<QString, Mebibytes> disksOf(const Machine &machine)
{
    QMap<QString, Mebibytes> disks {{kSystemDisk, machine.systemDisk}};
    int number = 0;
    for (const Mebibytes &size : machine.dataDisks) {
        disks.insert(u"scsi%1"_s.arg(++number), size);
    }
    return disks;
}

bool isConfigured(const PlanDraft &draft, const ObservedVm &vm)
{
    const auto claim = readOwnershipClaim(vm.description);
    const auto seen = claim ? draft.world.machines.value({claim->machine}) : ObservedMachine();
    return (claim && !claim->configDigest.isEmpty())
        || seen.stage == ObservedMachine::Stage::Running;
}

bool needsResize(const PlanDraft &draft, const Machine &machine, const ObservedVm &vm)
{
    return !isConfigured(draft, vm) && vm.disks.contains(kSystemDisk)
        && vm.disks.value(kSystemDisk) < machine.systemDisk;
}

QList<AttributeChange> driftOf(const Machine &machine, const ObservedVm &vm)
{
    QList<AttributeChange> changes;
    if (const auto claim = readOwnershipClaim(vm.description)) {
        compare(changes, u"name"_s, claim->machineName, machine.name);
    }
    if (vm.cores > 0) {
        compare(changes, u"cores"_s, QString::number(vm.cores), QString::number(machine.cores));
    }
    if (vm.memory.count > 0) {
        compare(changes, u"memory"_s, vm.memory.toString(), machine.memory.toString());
    }
    compareDisks(changes, machine, vm);
    if (const auto address = addressInIpConfig(vm.ipConfig)) {
        compare(changes, u"address"_s, address->toString(), machine.address().toString());
    }
    if (!vm.macs.isEmpty()) {
        compare(changes,
            u"mac"_s,
            vm.macs.first().toString(),
            machine.interfaces.first().mac.toString());
    }
    return changes;
}

Result<void> refuseDrift(const PlanDraft &draft)
{
    QStringList differences;
    for (const Machine &machine : draft.wanted) {
        // An unfinished VM is looked at and finished by its create step.
        const auto vm = draft.ownership.ours.constFind(machine.id);
        if (vm == draft.ownership.ours.cend()) {
            continue;
        }
        for (const AttributeChange &change : driftOf(machine, *vm)) {
            if (change.attribute == "systemDisk"_L1 && needsResize(draft, machine, *vm)) {
                continue;
            }
            differences.append(u"%1: %2 %3 → %4"_s.arg(machine.name,
                change.attribute,
                change.before.isEmpty() ? u"–"_s : change.before,
                change.after));
        }
    }
    if (differences.isEmpty()) {
        return {};
    }
    return failure(ErrorCode::Conflict,
        QCoreApplication::translate("castello::Planner",
            "changing a living machine is not supported yet (%1); write the old values again, or "
            "destroy and deploy")
            .arg(differences.join("; "_L1)));
}

} // namespace castello
