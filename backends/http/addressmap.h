// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"

#include <QString>

#include <stop_token>

namespace castello {

/// Where a connection is opened.
struct SocketAddress
{
    QString host;
    quint16 port = 0;
    friend bool operator==(const SocketAddress &, const SocketAddress &) = default;
};

/// Leads from the address in the castle to the one that is dialled. Real providers: the same. The
/// lab: a port on loopback, and nothing for an address that the lab does not know, so that a
/// rehearsal never opens a socket beyond loopback.
class AddressMap
{
public:
    AddressMap() = default;
    AddressMap(const AddressMap &) = delete;
    AddressMap &operator=(const AddressMap &) = delete;
    virtual ~AddressMap() = default;

    /// Errors: Unreachable (not known, or nothing listens there).
    [[nodiscard]] virtual Async<SocketAddress> resolve(
        SocketAddress address, std::stop_token stop) const
        = 0;
};

/// Dials what is written.
class DirectAddressMap : public AddressMap
{
public:
    [[nodiscard]] Async<SocketAddress> resolve(
        SocketAddress address, std::stop_token stop) const override;
};

} // namespace castello
