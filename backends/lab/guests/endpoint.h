// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/ipaddress.h"
#include "model/secrets/secretsbundle.h"

#include <QStringList>

#include <vector>

namespace castello::lab {

/// One TCP port that a machine has open, with what its TLS server needs. The core decides what
/// listens; the face opens the real sockets.
struct Endpoint
{
    enum class Kind {
        Maintenance, ///< Talos before it has a configuration: nobody is asked who they are
        Talos,
        Kubernetes,
    };
    Kind kind = Kind::Maintenance;
    int vmid = 0;
    IpAddress address;
    quint16 port = 0;
    int boot = 0; ///< counts the machine's starts: a restarted server has a new certificate
    /// Signs the server's certificate and the clients'; empty in maintenance.
    CertificateAndKey authority;
    QStringList dnsNames;
    QList<IpAddress> certificateAddresses;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

class GuestPark;
/// What listens at this moment. Of two machines with one address the one with the lower VMID is
/// heard.
[[nodiscard]] std::vector<Endpoint> openEndpoints(const GuestPark &park);

/// Told by the core, in its thread, never from within a call to a machine.
class EndpointListener
{
public:
    EndpointListener() = default;
    EndpointListener(const EndpointListener &) = delete;
    EndpointListener &operator=(const EndpointListener &) = delete;
    virtual ~EndpointListener() = default;

    virtual void opened(const Endpoint &endpoint) = 0;
    virtual void closed(const Endpoint &endpoint) = 0;
};

} // namespace castello::lab
