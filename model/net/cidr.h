// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/ipaddress.h"

namespace castello {

/// A network such as `192.168.1.0/24`. Host bits must be zero.
class Cidr
{
public:
    /// Errors: InvalidInput; the message offers the canonical form when only host bits are wrong.
    [[nodiscard]] static Result<Cidr> parse(QStringView text);

    [[nodiscard]] const IpAddress &network() const { return m_network; }
    [[nodiscard]] int prefixLength() const { return m_prefixLength; }
    [[nodiscard]] IpAddress lastAddress() const; ///< the broadcast address in IPv4
    [[nodiscard]] bool contains(const IpAddress &address) const;
    [[nodiscard]] bool overlaps(const Cidr &other) const;
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Cidr &, const Cidr &) = default;

private:
    IpAddress m_network;
    int m_prefixLength = 0;
};

} // namespace castello
