// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/face/guestserver.h"
#include "backends/lab/guests/face/machineservice.h"
#include "backends/lab/guests/face/stateservice.h"

#include <memory>

namespace castello::lab {

/// A machine's Talos API: gRPC over TLS, in maintenance or running. Created and destroyed in the
/// core's thread.
class TalosServer final : public GuestServer
{
public:
    /// Errors: those of serverCertificate; Unexpected (no port).
    [[nodiscard]] static Result<std::unique_ptr<GuestServer>> start(
        GuestPark &park, const Endpoint &endpoint);
    TalosServer(GuestPark &park, const Endpoint &endpoint);
    ~TalosServer() override;

    [[nodiscard]] quint16 port() const override { return static_cast<quint16>(m_port); }

private:
    [[nodiscard]] bool listen(const std::shared_ptr<grpc::ServerCredentials> &credentials);

    TalosAccess m_access;
    MachineService m_machineService;
    StateService m_stateService;
    int m_port = 0;
    std::unique_ptr<grpc::Server> m_server;
};

} // namespace castello::lab
