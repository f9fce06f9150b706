// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/addressmap.h"
#include "model/secrets/secretsbundle.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <variant>

namespace castello {

constexpr quint16 kTalosApiPort = 50000;

/// The machine has no config yet: it shows a throw-away certificate that nobody can know beforehand
/// and asks for none. The only place in Castello where a server's certificate is not checked;
/// compare SMBIOS UUID, MAC and disks with the plan before sending a config.
struct TalosMaintenance
{
};

/// A configured machine: it is the one whose certificate the OS authority signed, and we are an
/// `os:admin` by the same authority.
struct TalosAccess
{
    QByteArray ca; ///< PEM of the OS authority's certificate
    CertificateAndKey client;
};

using TalosEntry = std::variant<TalosMaintenance, TalosAccess>;

/// How long an answer may take, in real time, connecting included.
struct TalosPatience
{
    std::chrono::milliseconds read {15'000};
    std::chrono::milliseconds change {60'000}; ///< applying a config, bootstrap, leaving etcd
};

/// Everything that a call needs to reach one machine; shared by the calls that are on their way.
struct TalosConnection
{
    SocketAddress endpoint; ///< as in the castle
    TalosEntry entry;
    std::shared_ptr<const AddressMap> addresses;
    TalosPatience patience;
};

} // namespace castello
