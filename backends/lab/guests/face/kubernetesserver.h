// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/endpoint.h"
#include "backends/lab/guests/face/guestserver.h"
#include "backends/lab/shell/httpserver.h"

#include <memory>

namespace castello::lab {

class GuestPark;

/// A Kubernetes API server on HTTPS with client certificates.
class KubernetesServer final : public GuestServer
{
public:
    /// Errors: those of serverCertificate; Unexpected (no port).
    [[nodiscard]] static Result<std::unique_ptr<GuestServer>> start(
        GuestPark &park, const Endpoint &endpoint);
    KubernetesServer(GuestPark &park, int vmid, HttpServerOptions options);

    [[nodiscard]] quint16 port() const override { return m_server.port(); }

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    GuestPark &m_park;
    int m_vmid;
    HttpServer m_server;
};

} // namespace castello::lab
