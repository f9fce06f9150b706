// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/inspectorfacts.h"

#include "model/castle/machine.h"
#include "model/edit/itempath.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(castello::InspectorFacts)
};

QString talosText(const ObservedMachine &machine)
{
    switch (machine.stage) {
    case ObservedMachine::Stage::Unreachable:
        return FactsText::tr("does not answer");
    case ObservedMachine::Stage::Maintenance:
        return FactsText::tr("waits for its config");
    case ObservedMachine::Stage::Running:
        break;
    }
    return machine.isReady ? FactsText::tr("%1 · ready").arg(machine.talosVersion)
                           : FactsText::tr("%1 · not ready yet").arg(machine.talosVersion);
}

QString vmText(const ObservedVm &vm)
{
    return vm.isRunning ? FactsText::tr("%1 · running").arg(vm.vmid)
                        : FactsText::tr("%1 · switched off").arg(vm.vmid);
}

QList<InspectorFact> machineFacts(const Castle &castle, const LiveState &live, const QString &name)
{
    const QList<Machine> machines = machinesOf(castle);
    const auto it = std::ranges::find(machines, name, &Machine::name);
    if (it == machines.cend()) {
        return {};
    }
    QList<InspectorFact> facts {
        {FactsText::tr("State"), toText(live.stateOf(it->id))},
        {FactsText::tr("Role"),
            it->role == MachineRole::ControlPlane ? FactsText::tr("Control plane")
                                                  : FactsText::tr("Worker")},
    };
    for (const MachineInterface &card : it->interfaces) {
        facts.append({FactsText::tr("Address, %1").arg(card.network), card.address.toString()});
        facts.append({FactsText::tr("MAC, %1").arg(card.network), card.mac.toLower()});
    }
    const ObservedVm *vm = live.vmOf(it->id);
    facts.append({FactsText::tr("VM"),
        vm ? vmText(*vm) : FactsText::tr("none yet; VMID %1 if free").arg(it->preferredVmid)});
    if (live.world() && live.world()->world.machines.contains(it->id)) {
        facts.append(
            {FactsText::tr("Talos"), talosText(live.world()->world.machines.value(it->id))});
    }
    facts.append({FactsText::tr("Identity"), it->id.toString()});
    return facts;
}

QList<InspectorFact> hostFacts(const Castle &castle, const LiveState &live, const HostRef &host)
{
    const QList<Machine> machines = machinesOf(castle);
    const auto count = std::ranges::count(machines, host, &Machine::host);
    QList<InspectorFact> facts {
        {FactsText::tr("Machines"), FactsText::tr("%n drawn here", "machines", int(count))}};
    if (live.world() && live.world()->capacities.contains(host)) {
        const HostCapacity capacity = live.world()->capacities.value(host);
        const QString of = FactsText::tr("%1 of %2 in use");
        facts.append({FactsText::tr("Cores"), of.arg(capacity.usedCores).arg(capacity.cores)});
        facts.append({FactsText::tr("Memory"),
            of.arg(capacity.usedMemory.toString(), capacity.memory.toString())});
        facts.append({FactsText::tr("Disk"),
            of.arg(capacity.usedDisk.toString(), capacity.disk.toString())});
    }
    return facts;
}

QList<InspectorFact> groupFacts(const Castle &castle, const QString &key)
{
    const Group *group = castle.findGroup(key);
    if (!group || group->id == group->key) {
        return {};
    }
    return {{FactsText::tr("Identity"),
        FactsText::tr("%1, from before it was renamed").arg(group->id)}};
}

} // namespace

QList<InspectorFact> factsOf(const Castle &castle, const LiveState &live, const QString &path)
{
    switch (itemKindAt(path).value_or(ItemKind::Castle)) {
    case ItemKind::Machine:
        return machineFacts(castle, live, path.section(u'.', 3));
    case ItemKind::Host:
        return hostFacts(castle, live, *hostAt(path));
    case ItemKind::Group:
        return groupFacts(castle, path.section(u'.', 1));
    case ItemKind::Castle:
        return {{FactsText::tr("Identity"),
            castle.id ? castle.id->toString(QUuid::WithoutBraces)
                      : FactsText::tr("none yet; “Save as” gives one")}};
    default:
        return {};
    }
}

} // namespace castello
