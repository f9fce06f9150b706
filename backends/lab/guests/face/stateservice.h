// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/face/talosaccess.h"

namespace castello::lab {

/// cosi.resource.State of one machine, read only.
class StateService final : public castello_lab_cosi::resource::State::Service
{
public:
    explicit StateService(TalosAccess &access)
        : m_access(access)
    { }

    grpc::Status Get(grpc::ServerContext *context,
        const castello_lab_cosi::resource::GetRequest *request,
        castello_lab_cosi::resource::GetResponse *response) override;
    grpc::Status List(grpc::ServerContext *context,
        const castello_lab_cosi::resource::ListRequest *request,
        grpc::ServerWriter<castello_lab_cosi::resource::ListResponse> *writer) override;

private:
    TalosAccess &m_access;
};

} // namespace castello::lab
