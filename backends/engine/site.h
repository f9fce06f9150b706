// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/clock.h"
#include "backends/engine/clusteraccess.h"
#include "backends/http/addressmap.h"
#include "backends/imagefactory/imagefactory.h"
#include "backends/kubernetes/kubernetesclient.h"
#include "backends/proxmox/proxmoxclient.h"
#include "backends/secrets/keystore.h"
#include "backends/talos/talosclient.h"
#include "model/castle/machine.h"
#include "model/generate/talos/taloscontract.h"
#include "model/plan/observed.h"

#include <memory>

namespace castello {

/// Where one castle lives and how it is reached: everything in which a rehearsal differs from the
/// real thing. Shared by the steps of a run; used from one thread.
struct Site
{
    Castle castle;
    QUuid castleId;
    QList<Machine> machines; ///< that the castle asks for
    std::optional<TalosContract> contract; ///< always set

    bool isLab = false;
    double speed = 1; ///< how much faster than life; 1 outside the lab
    QString filesFolder; ///< the infrastructure repository: where the encrypted bundle lies
    QString stateFolder; ///< the castle's journal
    QStringList extraSubjectNames; ///< names that server certificates must carry besides their own

    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const AddressMap> addresses;
    std::shared_ptr<KeyStore> keys;
    std::optional<ImageFactory> factory; ///< always set
    QMap<QString, std::shared_ptr<const ProxmoxClient>> providers; ///< by key in the castle

    std::optional<ClusterAccess> access; ///< once the bundle was read or made
    QMap<MachineId, ObservedVm> observedVms; ///< ours, as last observed

    /// A machine of the castle; null for one that the castle no longer asks for.
    [[nodiscard]] const Machine *findMachine(const MachineId &id) const;
    /// Where a machine is reached: as the castle says, else as its VM was configured.
    [[nodiscard]] std::optional<IpAddress> addressOf(const MachineId &id) const;
    /// The machines that are control planes, in the castle's order.
    [[nodiscard]] QList<Machine> controlPlanes() const;

    [[nodiscard]] TalosClient talos(const IpAddress &address, TalosEntry entry) const;
    /// With the cluster's certificates; precondition: access is set.
    [[nodiscard]] TalosClient runningTalos(const IpAddress &address) const;
    /// By the castle's endpoint; precondition: access is set.
    /// Errors: InvalidInput (the endpoint makes no URL).
    [[nodiscard]] Result<KubernetesClient> kubernetes() const;
};

} // namespace castello
