// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/machinecalls.h"

#include "backends/lab/guests/etcdcalls.h"
#include "backends/lab/guests/guestpark.h"

#include <QVersionNumber>

#include <algorithm>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

const QString kAdmin = u"os:admin"_s;
const QString kOperator = u"os:operator"_s;
const QString kReader = u"os:reader"_s;
const QString kEtcdBackup = u"os:etcd:backup"_s;

QStringList rolesFor(MachineMethod method)
{
    switch (method) {
    case MachineMethod::EtcdMemberList:
        return {kAdmin, kOperator, kReader, kEtcdBackup};
    case MachineMethod::Hostname:
    case MachineMethod::ReadResource:
    case MachineMethod::ServiceList:
    case MachineMethod::Version:
        return {kAdmin, kOperator, kReader};
    default:
        return {kAdmin};
    }
}

std::unexpected<CallError> refuse(CallCode code, const QString &message)
{
    return std::unexpected(CallError {code, message});
}

bool isAtLeast(const QString &version, const QVersionNumber &least)
{
    return QVersionNumber::fromString(QStringView(version).mid(1)) >= least;
}

CallResult<ApplyOutcome> changeRunning(TalosMachine &machine, MachineConfig config, ApplyMode mode)
{
    MachineDisk &disk = machine.disk();
    const bool isSame = config.text == disk.config->text;
    if (config.isControlPlane != disk.config->isControlPlane) {
        return refuse(CallCode::InvalidArgument, u"the type of a machine cannot be changed"_s);
    }
    disk.config = std::move(config);
    if (mode != ApplyMode::Reboot || isSame) {
        return ApplyOutcome {ApplyMode::NoReboot, u"Applied configuration without a reboot"_s};
    }
    ResetOrder reboot;
    reboot.reboots = true;
    reboot.wipesEverything = reboot.wipesState = reboot.wipesEphemeral = false;
    machine.session().resetOrder = reboot;
    return ApplyOutcome {ApplyMode::Reboot, u"Applied configuration with a reboot"_s};
}

} // namespace

CallResult<void> authorize(MachineMethod method, const QStringList &roles, bool isMaintenance)
{
    if (isMaintenance && method == MachineMethod::ApplyConfiguration) {
        return {};
    }
    const QStringList allowed = rolesFor(method);
    const QStringList has = isMaintenance ? QStringList {kReader} : roles;
    const bool isAllowed
        = std::ranges::any_of(has, [&](const QString &role) { return allowed.contains(role); });
    if (!isAllowed) {
        return refuse(CallCode::PermissionDenied, u"not authorized"_s);
    }
    return {};
}

CallResult<ApplyOutcome> applyConfiguration(
    TalosMachine &machine, const QByteArray &text, ApplyMode mode, bool isDryRun)
{
    const bool isRunning = machine.stage() == TalosMachine::Stage::Running;
    if (isRunning && mode == ApplyMode::Reboot && isAtLeast(machine.image().version, {1, 14})) {
        return refuse(CallCode::Unimplemented, u"apply mode REBOOT is not supported"_s);
    }
    auto config = parseMachineConfig(text);
    if (!config) {
        return std::unexpected(config.error());
    }
    if (isDryRun) {
        return ApplyOutcome {ApplyMode::NoReboot, u"Dry run summary: the configuration is valid"_s};
    }
    if (isRunning) {
        return changeRunning(machine, std::move(*config), mode);
    }
    if (machine.session().isApplying) {
        return refuse(CallCode::FailedPrecondition, u"a configuration is being applied already"_s);
    }
    machine.disk().config = std::move(*config);
    machine.session().isApplying = true;
    return ApplyOutcome {ApplyMode::NoReboot, u"Applied configuration without a reboot"_s};
}

CallResult<void> bootstrap(GuestPark &park, TalosMachine &machine)
{
    if (machine.stage() != TalosMachine::Stage::Running) {
        return refuse(CallCode::FailedPrecondition, u"bootstrap is not available yet"_s);
    }
    if (!machine.isControlPlane()) {
        return refuse(CallCode::FailedPrecondition,
            u"bootstrap can only be performed on a control plane node"_s);
    }
    if (!machine.session().time.isOn()) {
        return refuse(CallCode::FailedPrecondition, u"time is not in sync yet"_s);
    }
    if (machine.disk().hasEtcdData) {
        return refuse(CallCode::AlreadyExists, u"etcd data directory is not empty"_s);
    }
    if (!machine.session().cri.isOn()) {
        return refuse(CallCode::FailedPrecondition, u"bootstrap is not available yet"_s);
    }
    park.bootstrap(machine);
    return {};
}

CallResult<void> reset(
    GuestPark &park, TalosMachine &machine, bool isGraceful, const ResetOrder &order)
{
    if (isGraceful && machine.disk().hasEtcdData) {
        if (auto left = leaveEtcd(machine); !left) {
            return refuse(CallCode::FailedPrecondition, left.error().message);
        }
    }
    TalosCluster *cluster = machine.cluster(park);
    if (isGraceful && cluster && cluster->kubernetes.setUnschedulable(machine.hostname(), true)) {
        const QList<Pod> pods = cluster->kubernetes.pods();
        for (const Pod &pod : pods) {
            if (pod.kubernetesNode == machine.hostname() && pod.owner == Pod::Owner::ReplicaSet) {
                cluster->kubernetes.evict(pod.name);
            }
        }
    }
    machine.session().resetOrder = order;
    return {};
}

QList<ServiceState> services(const TalosMachine &machine)
{
    const auto running
        = [](const QString &id) { return ServiceState {id, u"Running"_s, true, false}; };
    QList<ServiceState> list {running(u"apid"_s), running(u"containerd"_s), running(u"machined"_s)};
    if (machine.stage() != TalosMachine::Stage::Running) {
        return list;
    }
    const MachineSession &s = machine.session();
    const auto add = [&](const QString &id, bool isHealthy) {
        list.append(isHealthy ? running(id) : ServiceState {id, u"Waiting"_s, false, true});
    };
    add(u"cri"_s, s.cri.isOn());
    add(u"kubelet"_s, s.kubelet.isOn());
    if (machine.isControlPlane()) {
        add(u"trustd"_s, s.trustd.isOn());
        list.append(machine.isEtcdHealthy() ? running(u"etcd"_s)
                : s.etcd.isOn()             ? ServiceState {u"etcd"_s, u"Running"_s, false, false}
                                : ServiceState {u"etcd"_s, u"Preparing"_s, false, true});
    }
    if (machine.image().extensions.contains(u"siderolabs/iscsi-tools")) {
        list.append({u"ext-iscsid"_s, s.cri.isOn() ? u"Running"_s : u"Waiting"_s, false, true});
    }
    return list;
}

} // namespace castello::lab
