// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/etcdcalls.h"
#include "backends/lab/guests/guestpark.h"
#include "backends/lab/guests/machinecalls.h"

#include <functional>

namespace castello::test {

/// The authorities of a cluster; for tests without TLS any text in PEM form will do.
struct ClusterSecrets
{
    CertificateAndKey os;
    CertificateAndKey kubernetes;
    QByteArray token = "aaaaaa.bbbbbbbbbbbbbbbb";
    [[nodiscard]] static ClusterSecrets madeUp();
};

struct ConfigOptions
{
    bool isControlPlane = true;
    QString hostname {};
    QString address {}; ///< without prefix; empty = none in the configuration
    bool hasFlannel = true;
    QString longhornLargerThan = QStringLiteral("90u * GiB"); ///< empty = no user volume
};

/// A machine config of contract v1.13 with the VIP 192.168.1.150 for cluster `lab`.
[[nodiscard]] QByteArray machineConfig(const ConfigOptions &options, const ClusterSecrets &secrets);

/// A park on virtual time with the machines of the sample: control planes 400-402 at .151-.153,
/// workers 420-422 at .155-.157.
class GuestLab
{
public:
    explicit GuestLab(quint32 seed = 1, ClusterSecrets secrets = ClusterSecrets::madeUp());

    [[nodiscard]] static lab::GuestHardware hardware(int vmid);
    [[nodiscard]] static QString hostname(int vmid);
    [[nodiscard]] static QString address(int vmid);
    [[nodiscard]] QByteArray config(int vmid) const;
    [[nodiscard]] lab::TalosMachine &machine(int vmid) { return *park.machine(vmid); }

    void powerOn(std::initializer_list<int> vmids);
    /// Moves virtual time on until the condition holds; false when it does not within the limit.
    [[nodiscard]] bool wait(const std::function<bool()> &condition,
        std::chrono::minutes limit = std::chrono::minutes(30));
    /// Applies the machine's config as soon as it is in maintenance.
    [[nodiscard]] bool configure(std::initializer_list<int> vmids);
    /// Bootstraps as soon as the machine allows it.
    [[nodiscard]] bool bootstrap(int vmid);
    /// Machines, etcd and Kubernetes of these are all up.
    [[nodiscard]] bool isReady(std::initializer_list<int> vmids);
    /// From nothing to a cluster of three and three.
    [[nodiscard]] bool bringUp();
    [[nodiscard]] lab::TalosCluster &cluster() { return *machine(400).disk().cluster; }
    /// Something listens there.
    [[nodiscard]] bool listens(const QString &address, quint16 port) const;

    ClusterSecrets secrets;
    lab::Scheduler scheduler;
    lab::GuestPark park;
};

} // namespace castello::test
