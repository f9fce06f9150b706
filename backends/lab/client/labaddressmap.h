// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/addressmap.h"
#include "backends/lab/client/labclient.h"

namespace castello {

/// Leads every planned address to the port on loopback behind which the lab simulates it. What the
/// lab does not know is Unreachable: a rehearsal never leaves this computer.
class LabAddressMap : public AddressMap
{
public:
    explicit LabAddressMap(LabClient client)
        : m_client(std::move(client))
    { }
    [[nodiscard]] Async<SocketAddress> resolve(
        SocketAddress address, std::stop_token stop) const override;

private:
    LabClient m_client;
};

} // namespace castello
