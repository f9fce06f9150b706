// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/storagemachines.h"

#include <algorithm>

namespace castello {

namespace {

bool hasMachines(const Group &group)
{
    return machineCount(group) > 0 && !group.hosts.isEmpty();
}

bool hasWorkers(const Castle &castle)
{
    return std::ranges::any_of(castle.groups,
        [](const Group &group) { return group.role == MachineRole::Worker && hasMachines(group); });
}

/// Whether any machine that may hold Longhorn's data has a disk for it.
bool hasLonghornDisk(const Castle &castle)
{
    return std::ranges::any_of(castle.groups, [&castle](const Group &group) {
        return hasMachines(group) && runsWorkloads(castle, group.role)
            && group.dataDisks.contains(kLonghornVolume);
    });
}

} // namespace

bool runsWorkloads(const Castle &castle, MachineRole role)
{
    return role == MachineRole::Worker || !hasWorkers(castle);
}

bool isStorageMachine(const Castle &castle, const Machine &machine)
{
    return castle.components.longhorn && runsWorkloads(castle, machine.role)
        && (machine.dataDisks.contains(kLonghornVolume) || !hasLonghornDisk(castle));
}

QList<Machine> storageMachines(const Castle &castle)
{
    QList<Machine> machines = machinesOf(castle);
    machines.removeIf(
        [&castle](const Machine &machine) { return !isStorageMachine(castle, machine); });
    return machines;
}

} // namespace castello
