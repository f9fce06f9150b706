// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QString>

#include <array>
#include <compare>

namespace castello {

/// An IPv4 or IPv6 address, parsed strictly: `10.1`, `010.0.0.1` and trailing blanks, which
/// QHostAddress accepts, are refused. Ordered within a family; IPv4 comes before IPv6.
class IpAddress
{
public:
    enum class Family { Ipv4, Ipv6 };

    /// Errors: InvalidInput.
    [[nodiscard]] static Result<IpAddress> parse(QStringView text);

    [[nodiscard]] Family family() const { return m_family; }
    /// Canonical text (RFC 5952 for IPv6).
    [[nodiscard]] QString toString() const;
    /// The address `steps` further on; wraps around within the family.
    [[nodiscard]] IpAddress advanced(quint64 steps) const;
    /// 4 or 16 bytes in network order, right-aligned in 16.
    [[nodiscard]] const std::array<quint8, 16> &bytes() const { return m_bytes; }

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    friend class Cidr;
    Family m_family = Family::Ipv4;
    std::array<quint8, 16> m_bytes {};
};

} // namespace castello
