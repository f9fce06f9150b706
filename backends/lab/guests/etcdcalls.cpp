// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/etcdcalls.h"

#include "backends/lab/guests/taloscluster.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// The cluster of a machine whose etcd answers.
CallResult<EtcdCluster *> workingEtcd(const TalosMachine &machine, const QString &what)
{
    if (!machine.isControlPlane()) {
        return std::unexpected(CallError {
            CallCode::Unimplemented, u"%1 is only available on control plane nodes"_s.arg(what)});
    }
    if (!machine.isEtcdHealthy()) {
        const bool isUp
            = machine.stage() == TalosMachine::Stage::Running && machine.session().etcd.isOn();
        return std::unexpected(CallError {
            CallCode::Unavailable, isUp ? u"etcdserver: no leader"_s : u"etcd is not running"_s});
    }
    return &machine.disk().cluster->etcd;
}

CallResult<void> removeMember(EtcdCluster &etcd, quint64 id)
{
    if (!etcd.find(id)) {
        return std::unexpected(CallError {CallCode::NotFound, u"etcdserver: member not found"_s});
    }
    if (!etcd.canRemove(id)) {
        return std::unexpected(CallError {CallCode::FailedPrecondition,
            u"etcdserver: re-configuration failed due to not enough started members"_s});
    }
    etcd.remove(id);
    return {};
}

} // namespace

CallResult<QList<EtcdMember>> etcdMembers(const TalosMachine &machine)
{
    return workingEtcd(machine, u"member list"_s).transform([](const EtcdCluster *etcd) {
        return etcd->members();
    });
}

CallResult<std::optional<quint64>> forfeitLeadership(TalosMachine &machine)
{
    const auto etcd = workingEtcd(machine, u"etcd forfeit leadership"_s);
    if (!etcd) {
        return std::unexpected(etcd.error());
    }
    const quint64 own = machine.disk().etcdMember;
    if ((*etcd)->leader() != own) {
        return std::nullopt;
    }
    const auto next = (*etcd)->forfeit(own);
    if (!next) {
        return std::unexpected(CallError {
            CallCode::FailedPrecondition, u"cannot forfeit leadership, only one member"_s});
    }
    return next;
}

CallResult<void> leaveEtcd(TalosMachine &machine)
{
    const auto etcd = workingEtcd(machine, u"etcd leave"_s);
    if (!etcd) {
        return std::unexpected(etcd.error());
    }
    if (auto removed = removeMember(**etcd, machine.disk().etcdMember); !removed) {
        return removed;
    }
    machine.disk().hasEtcdData = false;
    machine.disk().etcdMember = 0;
    machine.session().isEtcdStopped = true;
    return {};
}

CallResult<void> removeEtcdMember(TalosMachine &machine, quint64 id)
{
    const auto etcd = workingEtcd(machine, u"etcd remove member"_s);
    if (!etcd) {
        return std::unexpected(etcd.error());
    }
    return removeMember(**etcd, id);
}

} // namespace castello::lab
