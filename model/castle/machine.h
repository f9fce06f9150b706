// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/net/macaddress.h"

#include <QUuid>

namespace castello {

/// A machine's identity: castle id, group id and ordinal, hashed. Stands in SMBIOS, in the VM's
/// description and behind its tag; names and VMIDs are never identity.
struct MachineId
{
    QUuid uuid;
    [[nodiscard]] QString toString() const { return uuid.toString(QUuid::WithoutBraces); }
    friend bool operator==(const MachineId &, const MachineId &) = default;
    friend bool operator<(const MachineId &a, const MachineId &b) { return a.uuid < b.uuid; }
};

/// One network card with the static address it shall have.
struct MachineInterface
{
    QString network; ///< key in Castle::networks
    MacAddress mac;
    IpAddress address;
    friend bool operator==(const MachineInterface &, const MachineInterface &) = default;
};

/// One machine that the castle asks for, with everything that its ordinal decides.
struct Machine
{
    MachineId id;
    QString name; ///< `worker-2`: host name, VM name and Kubernetes node name
    QString groupKey;
    int ordinal = 1; ///< from 1
    MachineRole role = MachineRole::Worker;
    HostRef host;
    int preferredVmid = 0; ///< the ordinal's place in the group's range
    VmidRange vmids;
    QList<MachineInterface> interfaces; ///< the first one is the cluster's network
    int cores = 2;
    Mebibytes memory;
    Mebibytes systemDisk;
    QMap<QString, Mebibytes> dataDisks;
    friend bool operator==(const Machine &, const Machine &) = default;

    /// The address at which the machine is reached; 0.0.0.0 for one on no network yet.
    [[nodiscard]] IpAddress address() const
    {
        return interfaces.isEmpty() ? IpAddress() : interfaces.first().address;
    }
};

/// The castle's id, or for a castle without one (samples) a stand-in derived from its name that
/// only the lab accepts.
[[nodiscard]] QUuid castleIdOrRehearsalId(const Castle &castle);

/// Identity of a machine of the group with id `groupId`.
[[nodiscard]] MachineId machineId(const QUuid &castle, const QString &groupId, int ordinal);

/// Every machine that the castle asks for: groups in the document's order, ordinals upwards, absent
/// ones left out. Precondition: the castle validates without errors (ranges are large enough, ...).
[[nodiscard]] QList<Machine> machinesOf(const Castle &castle);

} // namespace castello
