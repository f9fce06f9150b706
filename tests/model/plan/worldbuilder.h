// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/drift.h"
#include "model/plan/observed.h"
#include "model/plan/plan.h"

#include <algorithm>

/// Castles and worlds for the tests of the planner, in a line or two.

namespace castello::test {

using namespace Qt::StringLiterals;

const QUuid kCastleId(0x0b5c7a10, 0x1111, 0x4222, 0x83, 0x33, 0x44, 0x44, 0x55, 0x55, 0x66, 0x66);

inline Group makeGroup(
    const QString &key, MachineRole role, int count, const QString &addresses, VmidRange vmids)
{
    Group group;
    group.key = key;
    group.id = key;
    group.role = role;
    group.count = count;
    group.hosts = {{u"home"_s, u"pve"_s}};
    group.addresses.insert(u"lan"_s, AddressRange::parse(addresses).value());
    group.vmids = vmids;
    group.cores = 2;
    group.memory = Mebibytes::fromGibibytes(4);
    group.systemDisk = Mebibytes::fromGibibytes(32);
    return group;
}

inline Castle makeCastle(int controlPlanes = 3, int workers = 3)
{
    Castle castle;
    castle.name = u"tazlab"_s;
    castle.id = kCastleId;
    castle.networks.insert(u"lan"_s, {Cidr::parse(u"192.168.1.0/24").value(), {}, {}, {}, {}});
    Provider provider;
    provider.pool = u"tazlab"_s;
    provider.diskStorage = u"local-lvm"_s;
    provider.imageStorage = u"local"_s;
    castle.providers.insert(u"home"_s, provider);
    castle.groups = {
        makeGroup(u"controlplane"_s,
            MachineRole::ControlPlane,
            controlPlanes,
            u"192.168.1.151-192.168.1.154"_s,
            {400, 405}),
        makeGroup(u"worker"_s,
            MachineRole::Worker,
            workers,
            u"192.168.1.155-192.168.1.160"_s,
            {420, 427}),
    };
    castle.groups.last().dataDisks.insert(u"longhorn"_s, Mebibytes::fromGibibytes(100));
    return castle;
}

inline OwnershipClaim claimFor(
    const Castle &castle, const Machine &machine, bool isConfigured = true)
{
    return {castleIdOrRehearsalId(castle),
        castle.name,
        machine.id.uuid,
        machine.name,
        isConfigured ? QString(64, u'a') : QString()};
}

/// The machine's VM as a finished deploy leaves it: ours, configured and running.
inline ObservedVm vmFor(const Castle &castle, const Machine &machine)
{
    ObservedVm vm;
    vm.host = machine.host;
    vm.vmid = machine.preferredVmid;
    vm.name = machine.name;
    vm.isRunning = true;
    vm.pool = u"tazlab"_s;
    vm.tags = {ownershipTag(castleIdOrRehearsalId(castle))};
    vm.description = writeOwnershipClaim(claimFor(castle, machine));
    vm.smbiosUuid = machine.id.uuid;
    vm.macs = {machine.interfaces.first().mac};
    vm.cores = machine.cores;
    vm.memory = machine.memory;
    vm.disks = disksOf(machine);
    vm.ipConfig = u"ip=%1/24,gw=192.168.1.1"_s.arg(machine.address().toString());
    return vm;
}

/// Everything that the castle asks for, up and ready.
inline ObservedWorld healthyWorld(const Castle &castle)
{
    ObservedWorld world;
    world.isBootstrapped = true;
    world.isKubernetesReachable = true;
    for (const Machine &machine : machinesOf(castle)) {
        world.vms.append(vmFor(castle, machine));
        world.machines.insert(machine.id,
            {ObservedMachine::Stage::Running,
                machine.role == MachineRole::ControlPlane,
                true,
                true,
                u"v1.13.9"_s});
        world.kubernetesNodes.append(machine.name);
        world.hasImage.insert(machine.host, true);
    }
    return world;
}

inline ObservedVm &vmNamed(ObservedWorld &world, const QString &name)
{
    return *std::ranges::find(world.vms, name, &ObservedVm::name);
}

inline Machine machineNamed(const Castle &castle, const QString &name)
{
    const auto machines = machinesOf(castle);
    return *std::ranges::find(machines, name, &Machine::name);
}

inline QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Step &step : plan.steps) {
        ids.append(step.id);
    }
    return ids;
}

/// Whether one step comes after another, directly or not.
inline bool comesAfter(const Plan &plan, const StepId &later, const StepId &earlier)
{
    const Step *step = plan.findStep(later);
    return step != nullptr && std::ranges::any_of(step->after, [&](const StepId &before) {
        return before == earlier || comesAfter(plan, before, earlier);
    });
}

} // namespace castello::test
