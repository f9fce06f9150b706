// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/face/talosaccess.h"

namespace castello::lab {

/// machine.MachineService of one machine.
class MachineService final : public castello_lab_machine::MachineService::Service
{
public:
    explicit MachineService(TalosAccess &access)
        : m_access(access)
    { }

    using Context = grpc::ServerContext *;
    using Empty = castello_lab_common::Empty;

    grpc::Status ApplyConfiguration(Context context,
        const castello_lab_machine::ApplyConfigurationRequest *request,
        castello_lab_machine::ApplyConfigurationResponse *response) override;
    grpc::Status Bootstrap(Context context,
        const castello_lab_machine::BootstrapRequest *request,
        castello_lab_machine::BootstrapResponse *response) override;
    grpc::Status EtcdForfeitLeadership(Context context,
        const castello_lab_machine::EtcdForfeitLeadershipRequest *request,
        castello_lab_machine::EtcdForfeitLeadershipResponse *response) override;
    grpc::Status EtcdLeaveCluster(Context context,
        const castello_lab_machine::EtcdLeaveClusterRequest *request,
        castello_lab_machine::EtcdLeaveClusterResponse *response) override;
    grpc::Status EtcdMemberList(Context context,
        const castello_lab_machine::EtcdMemberListRequest *request,
        castello_lab_machine::EtcdMemberListResponse *response) override;
    grpc::Status EtcdRemoveMemberByID(Context context,
        const castello_lab_machine::EtcdRemoveMemberByIDRequest *request,
        castello_lab_machine::EtcdRemoveMemberByIDResponse *response) override;
    grpc::Status Hostname(Context context,
        const Empty *request,
        castello_lab_machine::HostnameResponse *response) override;
    grpc::Status Kubeconfig(Context context,
        const Empty *request,
        grpc::ServerWriter<castello_lab_common::Data> *writer) override;
    grpc::Status Reset(Context context,
        const castello_lab_machine::ResetRequest *request,
        castello_lab_machine::ResetResponse *response) override;
    grpc::Status ServiceList(Context context,
        const Empty *request,
        castello_lab_machine::ServiceListResponse *response) override;
    grpc::Status Version(Context context,
        const Empty *request,
        castello_lab_machine::VersionResponse *response) override;

private:
    TalosAccess &m_access;
};

} // namespace castello::lab
