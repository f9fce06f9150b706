// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/pve/endpoint.h"

namespace castello::lab {

/// The REST API of Proxmox VE 9.2 over the world, as its clients meet it: who calls, is the path
/// known, may they, are the parameters right, then the handler, in this order.
/// Source: pve-http-server 6.0 PVE::APIServer::AnyEvent, pve-manager PVE::HTTPServer.
class PveApi
{
public:
    explicit PveApi(World &world);

    /// Answers now or later, always in the scheduler's thread.
    void handle(const ApiRequest &request, ApiResponder respond);

private:
    struct Match
    {
        const ApiEndpoint *endpoint = nullptr;
        Parameters values; ///< of the path
    };
    [[nodiscard]] Match match(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] std::optional<Identity> authenticate(
        const ApiRequest &request, QByteArray *reason) const;
    void dispatch(const Match &match,
        const Identity &who,
        const ApiRequest &request,
        const ApiResponder &respond);

    World &m_world;
    QList<ApiEndpoint> m_endpoints;
};

} // namespace castello::lab
