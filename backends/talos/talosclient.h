// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "backends/talos/talosaccess.h"
#include "backends/talos/talostypes.h"

#include <QUuid>

#include <memory>
#include <stop_token>

namespace castello {

/// Talks to one Talos machine, directly (never through another one).
///
/// Each call opens its own connection, so that a machine that restarts or changes from maintenance
/// to running between two calls needs no care. A value: copies share what they know, and calls do
/// not need the client to live on.
///
/// Errors of every call: Unreachable (nothing happened there); PermissionDenied (its certificate,
/// ours, or the role, in words); Timeout (reads); UnknownOutcome (a change was perhaps sent and no
/// answer came: look before repeating); Cancelled (also of a change that was on its way);
/// Unexpected (the machine's own error). Changes also: InvalidInput (detail = Talos's reason),
/// Conflict (not possible in its state: try later). Source: Talos v1.13 api/machine/machine.proto,
/// COSI v1alpha1.
class TalosClient
{
public:
    TalosClient(SocketAddress endpoint,
        TalosEntry entry,
        std::shared_ptr<const AddressMap> addresses,
        TalosPatience patience = {});

    [[nodiscard]] const SocketAddress &endpoint() const { return m_connection->endpoint; }

    [[nodiscard]] Async<TalosVersion> version(std::stop_token stop) const;
    [[nodiscard]] Async<TalosStage> stage(std::stop_token stop) const;
    /// The SMBIOS UUID, in which the machine's identity stands.
    [[nodiscard]] Async<QUuid> systemUuid(std::stop_token stop) const;
    [[nodiscard]] Async<QList<TalosDisk>> disks(std::stop_token stop) const;
    [[nodiscard]] Async<QList<TalosLink>> links(std::stop_token stop) const;

    // A question about something that is not there (yet) is answered with false.
    [[nodiscard]] Async<bool> isTimeSynced(std::stop_token stop) const;
    [[nodiscard]] Async<bool> isServiceHealthy(
        QString service, std::stop_token stop) const; ///< `etcd`; no health check counts as healthy
    [[nodiscard]] Async<bool> isVolumeReady(
        QString volume, std::stop_token stop) const; ///< `u-longhorn`
    [[nodiscard]] Async<bool> hasExtension(
        QString extension, std::stop_token stop) const; ///< `siderolabs/iscsi-tools`

    /// Validates the config on the machine; unless it is a dry run, also takes it into use, mode
    /// AUTO.
    [[nodiscard]] Async<AppliedConfig> applyConfiguration(
        Secret config, bool dryRun, std::stop_token stop) const;
    /// Makes this machine the first etcd member. Once per cluster: read the members of all control
    /// planes first. Conflict = not ready for it yet.
    [[nodiscard]] Async<BootstrapOutcome> bootstrap(std::stop_token stop) const;

    [[nodiscard]] Async<QList<EtcdMember>> etcdMembers(std::stop_token stop) const;
    [[nodiscard]] Async<void> etcdForfeitLeadership(
        std::stop_token stop) const; ///< no-op on a follower
    [[nodiscard]] Async<void> etcdLeave(std::stop_token stop) const; ///< takes this machine out
    [[nodiscard]] Async<void> etcdRemoveMember(
        quint64 id, std::stop_token stop) const; ///< a dead one; ask another

    /// The administrator's kubeconfig, YAML; control planes only.
    [[nodiscard]] Async<Secret> kubeconfig(std::stop_token stop) const;
    /// Wipes the machine. Graceful: cordons, drains and leaves etcd first (never for the last
    /// control plane).
    [[nodiscard]] Async<void> reset(bool graceful, bool reboot, std::stop_token stop) const;

private:
    std::shared_ptr<const TalosConnection> m_connection;
};

} // namespace castello
