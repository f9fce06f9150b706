// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/guest.h"
#include "backends/lab/guests/delayed.h"
#include "backends/lab/guests/machineconfig.h"
#include "backends/lab/guests/talosimage.h"

#include <QRandomGenerator>
#include <QStringList>

#include <optional>

namespace castello::lab {

class GuestPark;
struct KubernetesNodeInfo;
struct TalosCluster;

/// How long things take on a machine, drawn once per start.
/// Source: what is typical, talos/contract 6.
struct MachineDelays
{
    std::chrono::milliseconds boot;
    std::chrono::milliseconds time;
    std::chrono::milliseconds cri;
    std::chrono::milliseconds apid;
    std::chrono::milliseconds kubelet;
    std::chrono::milliseconds etcd;
    std::chrono::milliseconds apiServer;
    std::chrono::milliseconds registration;
    [[nodiscard]] static MachineDelays draw(QRandomGenerator &random);
};

/// What its disks remember while it is off.
struct MachineDisk
{
    std::optional<MachineConfig> config;
    bool isWiped = false; ///< no image any more: it cannot boot
    bool hasEtcdData = false;
    quint64 etcdMember = 0;
    TalosCluster *cluster = nullptr; ///< whose etcd data it holds
};

/// What a reset was asked to do when it is done with the rest.
struct ResetOrder
{
    bool reboots = false; ///< else it shuts down
    bool wipesEverything = true;
    bool wipesState = true; ///< the configuration
    bool wipesEphemeral = true; ///< etcd's data
};

/// What runs, from one start to the next.
struct MachineSession
{
    explicit MachineSession(const MachineDelays &delays);
    bool isApplying = false; ///< a configuration was accepted, maintenance ends
    bool wasReady = false; ///< the boot sequence is done
    bool isRegistered = false; ///< the kubelet has made its object since this start
    bool isEtcdStopped = false; ///< it left its cluster
    CertificateAndKey issuer; ///< who signs the API's certificate; without key until there is one
    Delayed booted;
    Delayed left; ///< maintenance, after a configuration was accepted
    Delayed time;
    Delayed cri;
    Delayed apid;
    Delayed trustd;
    Delayed kubelet;
    Delayed join;
    Delayed etcd;
    Delayed apiServer;
    Delayed registration;
    Delayed reset;
    std::optional<ResetOrder> resetOrder;
};

/// One VM that runs Talos.
class TalosMachine
{
public:
    enum class Stage { Off, Booting, Maintenance, Running };

    explicit TalosMachine(int vmid);
    void powerOn(const GuestHardware &hardware, const TalosImage &image, QRandomGenerator &random);
    void powerOff();

    /// Services that need nobody else, and trustd.
    void tickServices(const GuestPark &park);
    /// etcd of a control plane: joins, comes up, goes down.
    void tickEtcd(GuestPark &park);
    void tickApiServer(Scheduler::Time now);
    void tickKubelet(GuestPark &park);

    [[nodiscard]] int vmid() const { return m_vmid; }
    [[nodiscard]] int boot() const { return m_boot; }
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] const GuestHardware &hardware() const { return m_hardware; }
    [[nodiscard]] const TalosImage &image() const { return m_image; }
    [[nodiscard]] QString hostname() const;
    [[nodiscard]] std::optional<IpAddress> address() const;
    [[nodiscard]] bool isControlPlane() const
    {
        return m_disk.config && m_disk.config->isControlPlane;
    }
    [[nodiscard]] bool isEtcdHealthy() const;
    [[nodiscard]] bool isApiServerUp() const { return m_session && m_session->apiServer.isOn(); }
    /// The cluster that it belongs to; null before a bootstrap.
    [[nodiscard]] TalosCluster *cluster(const GuestPark &park) const;
    /// What still keeps the machine from being ready, in Talos's names.
    [[nodiscard]] QStringList unmetConditions(const GuestPark &park) const;
    [[nodiscard]] const MachineDisk &disk() const { return m_disk; }
    [[nodiscard]] MachineDisk &disk() { return m_disk; }
    [[nodiscard]] const MachineSession &session() const { return *m_session; } ///< not when off
    [[nodiscard]] MachineSession &session() { return *m_session; }

private:
    [[nodiscard]] KubernetesNodeInfo kubernetesNodeInfo() const;

    int m_vmid;
    int m_boot = 0;
    GuestHardware m_hardware;
    TalosImage m_image;
    MachineDisk m_disk;
    std::optional<MachineSession> m_session; ///< nothing while it is off
};

} // namespace castello::lab
