// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/proxmox/proxmoxtask.h"
#include "backends/proxmox/proxmoxtypes.h"
#include "model/plan/observed.h"

namespace castello {

/// What Castello asks of Proxmox VE, one function a call. Reads may be repeated freely. Changes are
/// sent once: after UnknownOutcome look (readVm, isVmidFree, volumesOf) before doing anything.
/// Before anything destructive the caller has read the VM again and knows that it is ours.
///
/// Errors everywhere: as HttpClient::send and explainProxmoxAnswer; Cancelled. Calls that return an
/// Upid have only begun the work: await() says how it went. A value: calls do not need it to live
/// on.
class ProxmoxClient
{
public:
    /// `provider` is the castle's key for this connection, for the HostRefs that are returned.
    /// Errors: InvalidInput (URL or token).
    [[nodiscard]] static Result<ProxmoxClient> create(QString provider,
        const ProxmoxConnection &connection,
        std::shared_ptr<const AddressMap> addresses);

    /// `USER@REALM!ID`: the token without its secret.
    [[nodiscard]] QString tokenName() const { return m_wire.tokenName(); }

    /// @name What there is
    /// @{
    [[nodiscard]] Async<ProxmoxRelease> release(std::stop_token stop) const; ///< GET /version
    /// The token's own rights; empty = it has none. GET /access/permissions
    [[nodiscard]] Async<ProxmoxPermissions> permissions(std::stop_token stop) const;
    [[nodiscard]] Async<QList<ProxmoxHost>> hosts(std::stop_token stop) const; ///< GET /nodes
    /// Those that are enabled. GET /nodes/{node}/storage
    [[nodiscard]] Async<QList<ProxmoxStorage>> storages(HostRef host, std::stop_token stop) const;
    /// Names of bridges and vnets, sorted. GET /nodes/{node}/network
    [[nodiscard]] Async<QStringList> bridges(HostRef host, std::stop_token stop) const;
    /// What the host's processors can do, as in /proc/cpuinfo. GET /nodes/{node}/status
    [[nodiscard]] Async<QStringList> processorFlags(HostRef host, std::stop_token stop) const;
    /// VMs and containers that the token may see, by VMID. GET /cluster/resources
    [[nodiscard]] Async<QList<VmSummary>> listVms(std::stop_token stop) const;
    /// A VM's configuration and whether it runs; nothing when no VM has the VMID. A VM that the
    /// token may not see is PermissionDenied, one on another host NotFound. The pool is not told
    /// here. GET /nodes/{node}/qemu/{vmid}/config and …/status/current
    [[nodiscard]] Async<std::optional<ObservedVm>> readVm(
        HostRef host, int vmid, std::stop_token stop) const;
    /// Every VM in the pool or in a range, with its configuration, by VMID; at most four requests
    /// at a time. Containers in the ranges are there too, with nothing but name and place: they
    /// hold a VMID.
    [[nodiscard]] Async<QList<ObservedVm>> observeVms(
        QString pool, QList<VmidRange> ranges, std::stop_token stop) const;
    /// Needs no rights and reserves nothing. GET /cluster/nextid
    [[nodiscard]] Async<bool> isVmidFree(int vmid, std::stop_token stop) const;
    /// Volumes that belong to a VMID. GET /nodes/{node}/storage/{storage}/content
    [[nodiscard]] Async<QList<ProxmoxVolume>> volumesOf(
        HostRef host, QString storage, int vmid, std::stop_token stop) const;
    /// Volume id of an importable image; nothing when it is not there. GET
    /// …/storage/{storage}/content
    [[nodiscard]] Async<std::optional<QString>> findImage(
        HostRef host, QString storage, QString fileName, std::stop_token stop) const;
    /// VMIDs in the pool. Errors: NotFound, or PermissionDenied, when there is none. GET /pools
    [[nodiscard]] Async<QList<int>> poolMembers(QString pool, std::stop_token stop) const;
    /// @}

    /// @name What changes something
    /// @{
    /// Makes the pool unless it is there. Errors: PermissionDenied with the administrator's
    /// command. POST /pools
    [[nodiscard]] Async<void> ensurePool(QString pool, std::stop_token stop) const;
    /// Has the host fetch an image; fails in the task when the file exists. POST
    /// …/storage/{storage}/download-url
    [[nodiscard]] Async<Upid> downloadImage(
        HostRef host, QString storage, QUrl url, QString fileName, std::stop_token stop) const;
    /// Errors: Conflict when the VMID is taken. The VM joins its pool last: until the task has
    /// ended a token limited to the pool cannot read it. POST /nodes/{node}/qemu
    [[nodiscard]] Async<Upid> createVm(VmSpec spec, std::stop_token stop) const;
    /// PUT /nodes/{node}/qemu/{vmid}/config
    [[nodiscard]] Async<void> setTags(
        HostRef host, int vmid, QStringList tags, std::stop_token stop) const;
    /// Errors: Conflict when the configuration is no longer the one with that digest. PUT …/config
    [[nodiscard]] Async<void> setDescription(
        HostRef host, int vmid, QString description, QString digest, std::stop_token stop) const;
    /// Grows a disk (`scsi0`) to a size; shrinking fails in the task. PUT …/resize
    [[nodiscard]] Async<Upid> resizeDisk(
        HostRef host, int vmid, QString disk, Mebibytes size, std::stop_token stop) const;
    /// POST …/status/start
    [[nodiscard]] Async<Upid> startVm(HostRef host, int vmid, std::stop_token stop) const;
    enum class Stop {
        Plain,
        OverruleShutdown, ///< also ends a shutdown that is under way and holds the VM's lock
    };
    /// Pulls the plug; a VM that is off stays so. POST …/status/stop
    [[nodiscard]] Async<Upid> stopVm(HostRef host, int vmid, Stop how, std::stop_token stop) const;
    /// Asks the guest to end; it may take its time. POST …/status/shutdown
    [[nodiscard]] Async<Upid> shutdownVm(HostRef host, int vmid, std::stop_token stop) const;
    /// Takes away the VM, its disks, also those it no longer refers to, and every mention of it.
    /// The VM must be off (Conflict). DELETE /nodes/{node}/qemu/{vmid}
    [[nodiscard]] Async<Upid> destroyVm(HostRef host, int vmid, std::stop_token stop) const;
    /// @}

    /// See awaitProxmoxTask.
    [[nodiscard]] Async<TaskOutcome> await(Upid task,
        std::shared_ptr<const Clock> clock,
        std::chrono::seconds patience,
        TaskProgress onProgress,
        std::stop_token stop) const;

private:
    ProxmoxClient(QString provider, ProxmoxWire wire);

    QString m_provider;
    ProxmoxWire m_wire;
};

} // namespace castello
