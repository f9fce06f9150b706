// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/pve/apimessage.h"
#include "backends/lab/shell/httpserver.h"
#include "model/secrets/secretsbundle.h"

namespace castello::lab {

/// The lab's own authority and the TLS servers that show its certificates: the Proxmox API and the
/// Image Factory, each on a free port of loopback.
class LabServers
{
public:
    using Handler = std::function<void(const ApiRequest &, ApiResponder)>;

    /// Errors: Unexpected (no certificate, no port).
    [[nodiscard]] static Result<std::unique_ptr<LabServers>> start(Handler api, Handler factory);

    [[nodiscard]] QString apiUrl() const;
    [[nodiscard]] QString factoryUrl() const;
    [[nodiscard]] quint16 apiPort() const { return m_api->port(); }
    [[nodiscard]] quint16 factoryPort() const { return m_factory->port(); }
    /// Of the server certificate, SHA-256, `AA:BB:…`.
    [[nodiscard]] QString fingerprint() const;
    /// The authority's certificate, PEM.
    [[nodiscard]] QByteArray authority() const { return m_authority; }

private:
    std::unique_ptr<HttpServer> m_api;
    std::unique_ptr<HttpServer> m_factory;
    QByteArray m_authority;
    QByteArray m_fingerprint;
};

} // namespace castello::lab
