// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/storagemachines.h"

#include <algorithm>

namespace castello {

namespace {

bool hasWorkers(const QList<Machine> &machines)
{
    return std::ranges::contains(machines, MachineRole::Worker, &Machine::role);
}

} // namespace

bool runsWorkloads(const Castle &castle, const Machine &machine)
{
    return machine.role == MachineRole::Worker || !hasWorkers(machinesOf(castle));
}

QList<Machine> storageMachines(const Castle &castle)
{
    if (!castle.components.longhorn) {
        return {};
    }
    QList<Machine> candidates = machinesOf(castle);
    if (hasWorkers(candidates)) {
        candidates.removeIf(
            [](const Machine &machine) { return machine.role != MachineRole::Worker; });
    }
    const auto hasDisk
        = [](const Machine &machine) { return machine.dataDisks.contains(kLonghornVolume); };
    if (std::ranges::any_of(candidates, hasDisk)) {
        candidates.removeIf([&](const Machine &machine) { return !hasDisk(machine); });
    }
    return candidates;
}

} // namespace castello
