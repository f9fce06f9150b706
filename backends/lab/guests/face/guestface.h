// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/wiremap.h"
#include "backends/lab/guests/endpoint.h"
#include "backends/lab/guests/guestpark.h"

#include <memory>
#include <vector>

namespace castello::lab {

class GuestServer;

/// Real sockets for everything that the guests have open: Talos's gRPC and Kubernetes's HTTPS, on
/// ports of 127.0.0.1 that it enters in the wire map. Lives in the thread of the core.
class GuestFace final : public EndpointListener
{
public:
    GuestFace(GuestPark &park, WireMap &wires);
    ~GuestFace() override;

    void opened(const Endpoint &endpoint) override;
    void closed(const Endpoint &endpoint) override;

private:
    struct Open;
    GuestPark &m_park;
    WireMap &m_wires;
    std::vector<Open> m_open;
};

} // namespace castello::lab
