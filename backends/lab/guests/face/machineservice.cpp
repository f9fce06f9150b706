// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/machineservice.h"

#include "backends/lab/guests/etcdcalls.h"
#include "backends/lab/guests/face/kubeconfigarchive.h"

namespace castello::lab {

namespace wire = castello_lab_machine;

namespace {

ResetOrder toOrder(const wire::ResetRequest &request)
{
    ResetOrder order;
    order.reboots = request.reboot();
    order.wipesEverything = request.system_partitions_to_wipe().empty();
    order.wipesState = order.wipesEphemeral = order.wipesEverything;
    for (const wire::ResetPartitionSpec &partition : request.system_partitions_to_wipe()) {
        order.wipesState = order.wipesState || (partition.wipe() && partition.label() == "STATE");
        order.wipesEphemeral
            = order.wipesEphemeral || (partition.wipe() && partition.label() == "EPHEMERAL");
    }
    return order;
}

void fillMember(wire::EtcdMember &to, const EtcdMember &member)
{
    const std::string address = member.address.toString().toStdString();
    to.set_id(member.id);
    to.set_hostname(member.hostname.toStdString());
    to.add_peer_urls("https://" + address + ":2380");
    to.add_client_urls("https://" + address + ":2379");
    to.set_is_learner(member.isLearner);
}

} // namespace

grpc::Status MachineService::ApplyConfiguration(Context context,
    const wire::ApplyConfigurationRequest *request,
    wire::ApplyConfigurationResponse *response)
{
    const auto answer = m_access.call(
        *context, MachineMethod::ApplyConfiguration, [&](GuestPark &, TalosMachine &machine) {
            return applyConfiguration(machine,
                QByteArray::fromStdString(request->data()),
                static_cast<ApplyMode>(request->mode()),
                request->dry_run());
        });
    return reply(answer, [&](const ApplyOutcome &outcome) {
        auto *message = response->add_messages();
        message->set_mode(static_cast<wire::ApplyConfigurationRequest::Mode>(outcome.mode));
        message->set_mode_details(outcome.details.toStdString());
    });
}

grpc::Status MachineService::Bootstrap(
    Context context, const wire::BootstrapRequest *, wire::BootstrapResponse *response)
{
    const auto answer = m_access.call(*context,
        MachineMethod::Bootstrap,
        [](GuestPark &park, TalosMachine &machine) { return bootstrap(park, machine); });
    return reply(answer, [&] { response->add_messages(); });
}

grpc::Status MachineService::EtcdForfeitLeadership(Context context,
    const wire::EtcdForfeitLeadershipRequest *,
    wire::EtcdForfeitLeadershipResponse *response)
{
    const auto answer = m_access.call(*context,
        MachineMethod::EtcdForfeitLeadership,
        [](GuestPark &, TalosMachine &machine) { return forfeitLeadership(machine); });
    return reply(answer, [&](const std::optional<quint64> &leader) {
        auto *message = response->add_messages();
        if (leader) {
            message->set_member(QByteArray::number(*leader, 16).toStdString());
        }
    });
}

grpc::Status MachineService::EtcdLeaveCluster(Context context,
    const wire::EtcdLeaveClusterRequest *,
    wire::EtcdLeaveClusterResponse *response)
{
    const auto answer = m_access.call(*context,
        MachineMethod::EtcdLeaveCluster,
        [](GuestPark &, TalosMachine &machine) { return leaveEtcd(machine); });
    return reply(answer, [&] { response->add_messages(); });
}

grpc::Status MachineService::EtcdMemberList(
    Context context, const wire::EtcdMemberListRequest *, wire::EtcdMemberListResponse *response)
{
    const auto answer = m_access.call(*context,
        MachineMethod::EtcdMemberList,
        [](GuestPark &, TalosMachine &machine) { return etcdMembers(machine); });
    return reply(answer, [&](const QList<EtcdMember> &members) {
        auto *message = response->add_messages();
        for (const EtcdMember &member : members) {
            message->add_legacy_members(member.hostname.toStdString());
            fillMember(*message->add_members(), member);
        }
    });
}

grpc::Status MachineService::EtcdRemoveMemberByID(Context context,
    const wire::EtcdRemoveMemberByIDRequest *request,
    wire::EtcdRemoveMemberByIDResponse *response)
{
    const auto answer = m_access.call(
        *context, MachineMethod::EtcdRemoveMember, [&](GuestPark &, TalosMachine &machine) {
            return removeEtcdMember(machine, request->member_id());
        });
    return reply(answer, [&] { response->add_messages(); });
}

grpc::Status MachineService::Hostname(
    Context context, const Empty *, wire::HostnameResponse *response)
{
    const auto answer = m_access.call(
        *context, MachineMethod::Hostname, [](GuestPark &, const TalosMachine &machine) {
            return CallResult<QString>(machine.hostname());
        });
    return reply(answer, [&](const QString &hostname) {
        response->add_messages()->set_hostname(hostname.toStdString());
    });
}

grpc::Status MachineService::Kubeconfig(
    Context context, const Empty *, grpc::ServerWriter<castello_lab_common::Data> *writer)
{
    const auto answer = m_access.call(*context,
        MachineMethod::Kubeconfig,
        [](GuestPark &, const TalosMachine &machine) { return kubeconfigArchive(machine); });
    return reply(answer, [&](const Secret &archive) {
        constexpr qsizetype kChunk = 1024; // several messages, as a client must expect
        const QByteArrayView bytes = archive.reveal();
        for (qsizetype at = 0; at < bytes.size(); at += kChunk) {
            const QByteArrayView chunk = bytes.sliced(at, std::min(kChunk, bytes.size() - at));
            castello_lab_common::Data data;
            data.set_bytes(chunk.data(), static_cast<size_t>(chunk.size()));
            writer->Write(data);
        }
    });
}

grpc::Status MachineService::Reset(
    Context context, const wire::ResetRequest *request, wire::ResetResponse *response)
{
    const auto answer = m_access.call(
        *context, MachineMethod::Reset, [&](GuestPark &park, TalosMachine &machine) {
            return reset(park, machine, request->graceful(), toOrder(*request));
        });
    return reply(answer, [&] { response->add_messages(); });
}

grpc::Status MachineService::ServiceList(
    Context context, const Empty *, wire::ServiceListResponse *response)
{
    const auto answer = m_access.call(
        *context, MachineMethod::ServiceList, [](GuestPark &, const TalosMachine &machine) {
            return CallResult<QList<ServiceState>>(services(machine));
        });
    return reply(answer, [&](const QList<ServiceState> &list) {
        auto *message = response->add_messages();
        for (const ServiceState &service : list) {
            auto *info = message->add_services();
            info->set_id(service.id.toStdString());
            info->set_state(service.state.toStdString());
            info->mutable_health()->set_healthy(service.isHealthy);
            info->mutable_health()->set_unknown(service.isHealthUnknown);
        }
    });
}

grpc::Status MachineService::Version(
    Context context, const Empty *, wire::VersionResponse *response)
{
    const auto answer = m_access.call(
        *context, MachineMethod::Version, [](GuestPark &, const TalosMachine &machine) {
            return CallResult<TalosImage>(machine.image());
        });
    return reply(answer, [&](const TalosImage &image) {
        auto *message = response->add_messages();
        message->mutable_version()->set_tag(image.version.toStdString());
        message->mutable_version()->set_os("linux");
        message->mutable_version()->set_arch("amd64");
        message->mutable_platform()->set_name(image.platform.toStdString());
        message->mutable_platform()->set_mode("cloud");
    });
}

} // namespace castello::lab
