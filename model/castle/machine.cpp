// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/machine.h"

namespace castello {

namespace {

// Namespaces for our name-based UUIDs; random, fixed for ever.
constexpr QUuid kRehearsalNamespace {
    0x8d2f6a51, 0x0c3e, 0x4b7d, 0x9a, 0x46, 0x5e, 0x10, 0x7b, 0xc9, 0x22, 0x6f};

} // namespace

QUuid castleIdOrRehearsalId(const Castle &castle)
{
    return castle.id.value_or(QUuid::createUuidV5(kRehearsalNamespace, castle.name.toUtf8()));
}

MachineId machineId(const QUuid &castle, const QString &groupId, int ordinal)
{
    return {
        QUuid::createUuidV5(castle, QStringLiteral("%1/%2").arg(groupId).arg(ordinal).toUtf8())};
}

QList<Machine> machinesOf(const Castle &castle)
{
    const QUuid castleId = castleIdOrRehearsalId(castle);
    QList<Machine> machines;
    for (const Group &group : castle.groups) {
        for (int ordinal = 1; ordinal <= group.count; ++ordinal) {
            const MachineOverride difference = group.overrides.value(ordinal);
            if (difference.absent || group.hosts.isEmpty()) {
                continue;
            }
            Machine machine;
            machine.id = machineId(castleId, group.id, ordinal);
            machine.name = QStringLiteral("%1-%2").arg(group.key).arg(ordinal);
            machine.groupKey = group.key;
            machine.ordinal = ordinal;
            machine.role = group.role;
            machine.host
                = difference.host.value_or(group.hosts.at((ordinal - 1) % group.hosts.size()));
            machine.preferredVmid = group.vmids.first + ordinal - 1;
            machine.vmids = group.vmids;
            for (auto it = group.addresses.cbegin(); it != group.addresses.cend(); ++it) {
                if (const auto address = it.value().at(quint64(ordinal - 1))) {
                    machine.interfaces.append({it.key(),
                        MacAddress::derive(machine.id.uuid, int(machine.interfaces.size())),
                        *address});
                }
            }
            machine.cores = difference.cores.value_or(group.cores);
            machine.memory = difference.memory.value_or(group.memory);
            machine.systemDisk = difference.systemDisk.value_or(group.systemDisk);
            machine.dataDisks = group.dataDisks;
            machines.append(std::move(machine));
        }
    }
    return machines;
}

} // namespace castello
