// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/ipaddress.h"

#include <map>
#include <optional>
#include <utility>

namespace castello::lab {

/// The simulated network's wires: which port on loopback stands for a planned address and port.
/// Whoever opens a listener for a guest registers it here and takes it out when the guest stops.
/// Single-threaded, like the core.
class WireMap
{
public:
    void insert(const IpAddress &address, quint16 port, quint16 loopbackPort)
    {
        m_wires[{address, port}] = loopbackPort;
    }
    void remove(const IpAddress &address, quint16 port) { m_wires.erase({address, port}); }
    /// Nothing when nobody listens there.
    [[nodiscard]] std::optional<quint16> find(const IpAddress &address, quint16 port) const
    {
        const auto found = m_wires.find({address, port});
        return found == m_wires.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::pair<IpAddress, quint16>, quint16> m_wires;
};

} // namespace castello::lab
