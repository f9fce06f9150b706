// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/tlstrust.h"
#include "model/castle/castle.h"
#include "model/net/macaddress.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>

/// What Proxmox is asked with and answers, in our words.

namespace castello {

struct ProxmoxConnection
{
    QUrl url; ///< https://HOST:8006
    TlsTrust trust;
    Secret token; ///< USER@REALM!ID=SECRET
    /// A list of storages waits for each of them; a refusal of the token is held back for 3 s.
    std::chrono::milliseconds readDeadline {30'000};
    /// A change waits 10 s for a lock, and the server waits 30 s for another host.
    std::chrono::milliseconds changeDeadline {60'000};
};

struct ProxmoxRelease
{
    QString version; ///< 9.2.11
    QString release; ///< 9.2
    QDateTime date {}; ///< the server's clock as it answered; invalid when it did not say
    friend bool operator==(const ProxmoxRelease &, const ProxmoxRelease &) = default;
};

/// Errors: InvalidInput, with the reason, for releases that Castello cannot use: before 8.4 a disk
/// cannot be imported from an image storage.
[[nodiscard]] Result<void> checkRelease(const ProxmoxRelease &release);

/// Path → privilege that the token has there → whether it counts for what lies below, too. A path
/// that says something replaces what is said above it.
using ProxmoxPermissions = QMap<QString, QMap<QString, bool>>;

/// Whether the token has a privilege at a path. Source: PVE::RPCEnvironment of access-control 9.1,
/// whose list holds every path that any access rule names, unless nothing is allowed there.
[[nodiscard]] bool isGranted(
    const ProxmoxPermissions &permissions, const QString &path, const QString &privilege);

struct ProxmoxHost
{
    QString name;
    bool isOnline = false;
    int cores = 0; ///< 0 when the token may not see it
    Mebibytes memory {}; ///< the same
    Mebibytes usedMemory {}; ///< the same
    friend bool operator==(const ProxmoxHost &, const ProxmoxHost &) = default;
};

struct ProxmoxStorage
{
    QString name;
    QString type; ///< `dir`, `lvmthin` …
    QStringList content; ///< `images`, `import` …, sorted
    bool isActive = false;
    qint64 availableBytes = 0;
    qint64 totalBytes = 0;
    bool isShared = false; ///< the same storage on every host
    friend bool operator==(const ProxmoxStorage &, const ProxmoxStorage &) = default;
};

/// A line of the cluster's list of VMs and containers; up to 10 s old except for its place, lock
/// and tags.
struct VmSummary
{
    enum class Kind { Vm, Container };
    Kind kind = Kind::Vm;
    HostRef host;
    int vmid = 0;
    QString name; ///< may be empty when the VM is new
    QString pool;
    bool isRunning = false;
    int cores = 0;
    Mebibytes memory {};
    friend bool operator==(const VmSummary &, const VmSummary &) = default;
};

/// A VM as it is to be created: off, with its disk imported and its address on the cloud-init
/// drive.
struct VmSpec
{
    HostRef host;
    int vmid = 0;
    QString name;
    QString pool;
    QString description;
    QUuid smbiosUuid;
    int cores = 1;
    Mebibytes memory;
    QString diskStorage;
    QString image; ///< volume id of the image that becomes scsi0: `local:import/x.qcow2`
    QList<Mebibytes> dataDisks; ///< scsi1 and on; rounded up to GiB
    MacAddress mac;
    QString bridge;
    std::optional<int> vlan;
    IpAddress address;
    int prefixLength = 24;
    std::optional<IpAddress> gateway;
    QList<IpAddress> nameservers;
};

struct ProxmoxVolume
{
    QString id; ///< `local-lvm:vm-420-disk-0`
    qint64 bytes = 0;
    friend bool operator==(const ProxmoxVolume &, const ProxmoxVolume &) = default;
};

/// How a task that succeeded ended. Warnings can mean that something stayed behind: of a destroyed
/// VM, disks that could not be removed.
struct TaskOutcome
{
    int warnings = 0;
    QStringList log; ///< the last lines
    friend bool operator==(const TaskOutcome &, const TaskOutcome &) = default;
};

} // namespace castello
