// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/machine.h"

#include <QDateTime>

#include <optional>

/// What was seen in the world, in our words. Backends fill it; the planner compares it with the
/// castle.

namespace castello {

/// What a VM's description says about whose it is (one line of JSON, last in the description).
struct OwnershipClaim
{
    QUuid castle;
    QString castleName;
    QUuid machine;
    QString machineName;
    /// SHA-256 (hex) of the machine config last sent, written right before it; empty before the
    /// first. Not empty = may be configured, and so may hold data.
    QString configDigest;
    friend bool operator==(const OwnershipClaim &, const OwnershipClaim &) = default;
};

/// The tag behind which our VMs stand: `castello-` and the first 8 digits of the castle's id.
[[nodiscard]] QString ownershipTag(const QUuid &castle);
/// One line of JSON; the inverse of readOwnershipClaim.
[[nodiscard]] QString writeOwnershipClaim(const OwnershipClaim &claim);
/// The description with the claim as its last line, in place of an older claim; a person's own text
/// before it stays as it is.
[[nodiscard]] QString withOwnershipClaim(const QString &description, const OwnershipClaim &claim);
/// Reads the last line that is not blank, strictly: exactly our keys, canonical UUIDs, names that
/// are DNS labels, a digest that is empty or 64 hex digits. Anything else is no claim.
[[nodiscard]] std::optional<OwnershipClaim> readOwnershipClaim(const QString &description);

/// The first IPv4 or IPv6 address in a cloud-init `ipconfig0`: `ip=192.168.1.155/24,gw=…`; nothing
/// when there is none (`ip=dhcp`).
[[nodiscard]] std::optional<IpAddress> addressInIpConfig(const QString &ipConfig);

/// A VM as its provider describes it.
struct ObservedVm
{
    HostRef host;
    int vmid = 0;
    QString name;
    bool isRunning = false;
    bool isTemplate = false;
    QString lock; ///< `create`, `clone`, `backup` …; empty = none
    QString pool; ///< may be empty when not known
    QStringList tags;
    QString description;
    std::optional<QUuid> smbiosUuid;
    QList<MacAddress> macs; ///< net0 first
    int cores = 0;
    Mebibytes memory;
    /// `scsi0` (system), `scsi1` … (data, in the order of their names) → size; cloud-init and EFI
    /// drives left out.
    QMap<QString, Mebibytes> disks;
    QString ipConfig; ///< ipconfig0 as configured
    QString digest; ///< of the configuration, for compare-and-set
    friend bool operator==(const ObservedVm &, const ObservedVm &) = default;
};

/// A machine as Talos and Kubernetes tell it; only for machines whose VM is ours.
struct ObservedMachine
{
    enum class Stage {
        Unreachable, ///< nothing answers
        Maintenance, ///< answers, has no machine config
        Running, ///< answers with the cluster's certificates
    };
    Stage stage = Stage::Unreachable;
    bool isEtcdMember = false;
    bool isKubernetesNode = false;
    bool isReady = false; ///< the Kubernetes node is Ready
    QString talosVersion;
    friend bool operator==(const ObservedMachine &, const ObservedMachine &) = default;
};

struct ObservedWorld
{
    QList<ObservedVm> vms; ///< every VM in our pools and VMID ranges, ours or not
    QMap<MachineId, ObservedMachine> machines;
    bool isBootstrapped = false; ///< some control plane lists etcd members
    bool isKubernetesReachable = false;
    QStringList kubernetesNodes; ///< names, also of machines that are gone
    QMap<HostRef, bool> hasImage; ///< whether the castle's image lies on the host's image storage
    friend bool operator==(const ObservedWorld &, const ObservedWorld &) = default;
};

} // namespace castello
