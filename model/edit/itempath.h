// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

#include <QString>

#include <optional>

/// Everything that can be drawn, selected or complained about is named by its dotted path in the
/// castle document. One name on the canvas, in the outline, the inspector, the problems and the
/// preview.

namespace castello {

enum class ItemKind {
    Castle, ///< the empty path
    Provider, ///< `providers.home`
    Host, ///< `providers.home.hosts.pve`
    Group, ///< `groups.worker`
    Machine, ///< `groups.worker.machines.worker-2`
    Network, ///< `networks.lan`
    Endpoint, ///< `cluster.endpoint`
    Longhorn, ///< `components.longhorn`
    LoadBalancer, ///< `components.metallb`
    Ingress, ///< `components.traefik`
    Certificates, ///< `components.certManager`
    Flux, ///< `versions.flux`
    Repository, ///< `gitops.workloads`, `gitops.infrastructure`
};

[[nodiscard]] QString providerPath(const QString &provider);
[[nodiscard]] QString hostPath(const HostRef &host);
[[nodiscard]] QString groupPath(const QString &group);
/// `machine` is the machine's name.
[[nodiscard]] QString machinePath(const QString &group, const QString &machine);
[[nodiscard]] QString networkPath(const QString &network);

/// What stands at a path; nothing when no item does (`groups.worker.count`).
[[nodiscard]] std::optional<ItemKind> itemKindAt(const QString &path);
/// The item that a path belongs to: `groups.worker.addresses.lan` → `groups.worker`. A path that
/// belongs to no item belongs to the castle (the empty path).
[[nodiscard]] QString itemOf(const QString &path);
/// The name of a group, network or provider, also of the group that a machine is in.
[[nodiscard]] QString keyOf(const QString &path);
/// The place of a machine in its group, from 1; 0 for a path to anything else.
[[nodiscard]] int ordinalAt(const QString &path);
/// Of a path to a host.
[[nodiscard]] std::optional<HostRef> hostAt(const QString &path);

} // namespace castello
