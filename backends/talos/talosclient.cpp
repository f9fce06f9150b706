// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/talosclient.h"

#include "backends/talos/grpccall.h"
#include "backends/talos/kubeconfigarchive.h"
#include "backends/talos/talosstate.h"
#include "machine.qpb.h"
#include "machine_client.grpc.qpb.h"

#include <QCoreApplication>

namespace castello {

namespace {

namespace machine = talosapi::machine;
using talosapi::common::Data;
using talosapi::common::Empty;
using Machine = machine::MachineService::Client;
using Connection = std::shared_ptr<const TalosConnection>;

struct Talos
{
    Q_DECLARE_TR_FUNCTIONS(castello::Talos)
};

// A direct call has exactly one item in its answer; Talos without one has gone astray.
template <class Reply>
auto onlyItem(const Reply &reply) -> Result<std::decay_t<decltype(reply.messages().first())>>
{
    if (reply.messages().isEmpty()) {
        return failure(ErrorCode::Unexpected, Talos::tr("Talos gave an empty answer; try again."));
    }
    return reply.messages().first();
}

// Free functions: they hold the connection, and need no client any more.
template <class Reply, class Value, class Request>
Async<Value> call(Connection connection,
    Effect effect,
    UnaryMethod<Machine, Request> method,
    Request request,
    Result<Value> (*read)(const Reply &),
    std::stop_token stop)
{
    CASTELLO_CO_TRY(reply, callUnary<Reply>(connection, method, request, effect, stop));
    co_return read(reply);
}

template <class Reply>
Result<void> nothing(const Reply &)
{
    return {};
}

Result<TalosVersion> toVersion(const machine::VersionResponse &reply)
{
    return onlyItem(reply).transform([](const machine::Version &item) {
        return TalosVersion {item.version().tag(), item.platform().name()};
    });
}

Result<AppliedConfig> toAppliedConfig(const machine::ApplyConfigurationResponse &reply)
{
    return onlyItem(reply).transform([](const machine::ApplyConfiguration &item) {
        const int mode = int(item.mode());
        const bool isKnown = mode >= 0 && mode < int(AppliedConfig::Mode::Unknown);
        return AppliedConfig {
            isKnown ? AppliedConfig::Mode(mode) : AppliedConfig::Mode::Unknown, item.warnings()};
    });
}

Result<QList<EtcdMember>> toMembers(const machine::EtcdMemberListResponse &reply)
{
    return onlyItem(reply).transform([](const machine::EtcdMembers &item) {
        QList<EtcdMember> members;
        for (const machine::EtcdMember &member : item.members()) {
            members.append({member.id_proto(), member.hostname(), member.isLearner()});
        }
        return members;
    });
}

Async<BootstrapOutcome> bootstrapOnce(Connection connection, std::stop_token stop)
{
    auto reply = co_await callUnary<machine::BootstrapResponse>(
        connection, &Machine::Bootstrap, machine::BootstrapRequest(), Effect::Changes, stop);
    if (reply) {
        co_return BootstrapOutcome::Started;
    }
    if (reply.error().status == GrpcStatus::AlreadyExists) {
        co_return BootstrapOutcome::AlreadyDone;
    }
    co_return std::unexpected(std::move(reply).error());
}

Async<Secret> fetchKubeconfig(Connection connection, std::stop_token stop)
{
    CASTELLO_CO_TRY(pieces, callStream<Data>(connection, &Machine::Kubeconfig, Empty(), stop));
    QByteArray archive;
    for (const Data &piece : pieces) {
        archive += piece.bytes();
    }
    auto kubeconfig = readKubeconfigArchive(archive);
    wipe(archive);
    co_return kubeconfig;
}

} // namespace

TalosClient::TalosClient(SocketAddress endpoint,
    TalosEntry entry,
    std::shared_ptr<const AddressMap> addresses,
    TalosPatience patience)
    : m_connection(std::make_shared<const TalosConnection>(
          std::move(endpoint), std::move(entry), std::move(addresses), patience))
{ }

Async<TalosVersion> TalosClient::version(std::stop_token stop) const
{
    return call(m_connection, Effect::Reads, &Machine::Version, Empty(), toVersion, stop);
}

Async<TalosStage> TalosClient::stage(std::stop_token stop) const
{
    return inspectStage(m_connection, stop);
}

Async<QUuid> TalosClient::systemUuid(std::stop_token stop) const
{
    return inspectUuid(m_connection, stop);
}

Async<QList<TalosDisk>> TalosClient::disks(std::stop_token stop) const
{
    return inspectDisks(m_connection, stop);
}

Async<QList<TalosLink>> TalosClient::links(std::stop_token stop) const
{
    return inspectLinks(m_connection, stop);
}

Async<bool> TalosClient::isTimeSynced(std::stop_token stop) const
{
    return inspectTime(m_connection, stop);
}

Async<bool> TalosClient::isServiceHealthy(QString service, std::stop_token stop) const
{
    return inspectService(m_connection, service, stop);
}

Async<bool> TalosClient::isVolumeReady(QString volume, std::stop_token stop) const
{
    return inspectVolume(m_connection, volume, stop);
}

Async<bool> TalosClient::hasExtension(QString extension, std::stop_token stop) const
{
    return inspectExtension(m_connection, extension, stop);
}

Async<AppliedConfig> TalosClient::applyConfiguration(
    Secret config, bool dryRun, std::stop_token stop) const
{
    machine::ApplyConfigurationRequest request;
    request.setData(config.reveal().toByteArray());
    // 0, the default, is REBOOT, which a running machine of v1.14 refuses.
    request.setMode(machine::ApplyConfigurationRequest::Mode::AUTO);
    request.setDryRun(dryRun);
    return call(m_connection,
        dryRun ? Effect::Reads : Effect::Changes,
        &Machine::ApplyConfiguration,
        request,
        toAppliedConfig,
        stop);
}

Async<BootstrapOutcome> TalosClient::bootstrap(std::stop_token stop) const
{
    return bootstrapOnce(m_connection, stop);
}

Async<QList<EtcdMember>> TalosClient::etcdMembers(std::stop_token stop) const
{
    return call(m_connection,
        Effect::Reads,
        &Machine::EtcdMemberList,
        machine::EtcdMemberListRequest(),
        toMembers,
        stop);
}

Async<void> TalosClient::etcdForfeitLeadership(std::stop_token stop) const
{
    return call(m_connection,
        Effect::Changes,
        &Machine::EtcdForfeitLeadership,
        machine::EtcdForfeitLeadershipRequest(),
        nothing<machine::EtcdForfeitLeadershipResponse>,
        stop);
}

Async<void> TalosClient::etcdLeave(std::stop_token stop) const
{
    return call(m_connection,
        Effect::Changes,
        &Machine::EtcdLeaveCluster,
        machine::EtcdLeaveClusterRequest(),
        nothing<machine::EtcdLeaveClusterResponse>,
        stop);
}

Async<void> TalosClient::etcdRemoveMember(quint64 id, std::stop_token stop) const
{
    machine::EtcdRemoveMemberByIDRequest request;
    request.setMemberId(id);
    return call(m_connection,
        Effect::Changes,
        &Machine::EtcdRemoveMemberByID,
        request,
        nothing<machine::EtcdRemoveMemberByIDResponse>,
        stop);
}

Async<Secret> TalosClient::kubeconfig(std::stop_token stop) const
{
    return fetchKubeconfig(m_connection, stop);
}

Async<void> TalosClient::reset(bool graceful, bool reboot, std::stop_token stop) const
{
    machine::ResetRequest request;
    request.setGraceful(graceful);
    request.setReboot(reboot);
    return call(m_connection,
        Effect::Changes,
        &Machine::Reset,
        request,
        nothing<machine::ResetResponse>,
        stop);
}

} // namespace castello
