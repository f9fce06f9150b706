// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/guest.h"
#include "backends/lab/core/scheduler.h"
#include "backends/lab/guests/endpoint.h"
#include "backends/lab/guests/taloscluster.h"
#include "backends/lab/guests/talosimage.h"
#include "backends/lab/guests/talosmachine.h"

#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace castello::lab {

/// Everything that runs in the lab's VMs, on virtual time: Talos machines and the clusters that
/// they form. Deterministic for a seed; opens no socket.
///
/// While a machine runs, a tick each second of virtual time lets every rule look at the state
/// again; calls to a machine only change its state, so no call ever closes the socket that it came
/// by.
class GuestPark final : public GuestListener
{
public:
    GuestPark(Scheduler &scheduler, ImageLookup images, quint32 seed = 1);
    ~GuestPark() override;

    void poweredOn(const GuestHardware &hardware) override;
    void poweredOff(int vmid) override;
    void destroyed(int vmid) override;

    /// Who opens sockets; is told of what is open already. Null takes it away.
    void setEndpointListener(EndpointListener *listener);
    /// Called when a guest switches its own VM off.
    void setShutdownListener(std::function<void(int vmid)> listener);

    [[nodiscard]] Scheduler::Time now() const { return m_scheduler.now(); }
    [[nodiscard]] const std::vector<Endpoint> &endpoints() const { return m_endpoints; }
    /// Null for a VM that has never run Talos.
    [[nodiscard]] TalosMachine *machine(int vmid);
    [[nodiscard]] const std::map<int, std::unique_ptr<TalosMachine>> &machines() const
    {
        return m_machines;
    }
    /// The cluster that a machine of this identity belongs to; null before a bootstrap.
    [[nodiscard]] TalosCluster *cluster(const ClusterIdentity &identity) const;
    /// The authority by which a control plane's trustd signs other machines' certificates; null
    /// when none runs.
    [[nodiscard]] const CertificateAndKey *trustd(const ClusterIdentity &identity) const;
    /// How often a cluster was begun. More than one in a deploy is a mistake of the client.
    [[nodiscard]] int bootstrapCount() const { return m_bootstrapCount; }

    /// Begins a new cluster on a control plane. The rules are in machinecalls.h.
    void bootstrap(TalosMachine &machine);
    /// Adds a control plane to its cluster's etcd, as a learner.
    void joinEtcd(TalosMachine &machine, TalosCluster &cluster);

private:
    void settle();
    void tickLater();
    void settleClusters();
    void finishResets();
    void dropEmptyClusters();
    void updateEndpoints();

    Scheduler &m_scheduler;
    ImageLookup m_images;
    QRandomGenerator m_random;
    std::map<int, std::unique_ptr<TalosMachine>> m_machines; ///< by VMID
    std::vector<std::unique_ptr<TalosCluster>> m_clusters;
    std::vector<Endpoint> m_endpoints;
    EndpointListener *m_endpointListener = nullptr;
    std::function<void(int)> m_shutdownListener;
    Scheduler::EventId m_tick = 0; ///< 0 = none is due
    int m_bootstrapCount = 0;
};

} // namespace castello::lab
