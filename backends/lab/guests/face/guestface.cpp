// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/guestface.h"

#include "backends/lab/guests/face/guestserver.h"
#include "backends/lab/guests/face/kubernetesserver.h"
#include "backends/lab/guests/face/talosserver.h"

#include <QLoggingCategory>

namespace castello::lab {

namespace {

Q_LOGGING_CATEGORY(log, "castello.lab.guests")

} // namespace

struct GuestFace::Open
{
    Endpoint endpoint;
    std::unique_ptr<GuestServer> server;
};

GuestFace::GuestFace(GuestPark &park, WireMap &wires)
    : m_park(park)
    , m_wires(wires)
{
    m_park.setEndpointListener(this);
}

GuestFace::~GuestFace()
{
    m_park.setEndpointListener(nullptr);
    for (const Open &open : m_open) {
        m_wires.remove(open.endpoint.address, open.endpoint.port);
    }
}

void GuestFace::opened(const Endpoint &endpoint)
{
    auto server = endpoint.kind == Endpoint::Kind::Kubernetes
        ? KubernetesServer::start(m_park, endpoint)
        : TalosServer::start(m_park, endpoint);
    if (!server) {
        // To the client it is a port that nobody opened, as with a machine whose CA is broken.
        qCWarning(log).noquote() << "vm" << endpoint.vmid << "port" << endpoint.port
                                 << server.error().toString();
        return;
    }
    m_wires.insert(endpoint.address, endpoint.port, (*server)->port());
    m_open.push_back({endpoint, std::move(*server)});
}

void GuestFace::closed(const Endpoint &endpoint)
{
    m_wires.remove(endpoint.address, endpoint.port);
    std::erase_if(m_open, [&](const Open &open) { return open.endpoint == endpoint; });
}

} // namespace castello::lab
