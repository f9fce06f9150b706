// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/ipaddress.h"

#include <optional>

namespace castello {

/// Addresses from first to last, both included: `192.168.1.155-192.168.1.179`; one address alone is
/// a range too.
class AddressRange
{
public:
    /// Errors: InvalidInput (mixed families, end before start).
    [[nodiscard]] static Result<AddressRange> parse(QStringView text);

    [[nodiscard]] const IpAddress &first() const { return m_first; }
    [[nodiscard]] const IpAddress &last() const { return m_last; }
    /// How many addresses; at most the largest quint64.
    [[nodiscard]] quint64 size() const;
    /// The address at a place counted from 0; nothing beyond the end.
    [[nodiscard]] std::optional<IpAddress> at(quint64 index) const;
    [[nodiscard]] bool contains(const IpAddress &address) const;
    [[nodiscard]] bool overlaps(const AddressRange &other) const;
    [[nodiscard]] QString toString() const;

    friend bool operator==(const AddressRange &, const AddressRange &) = default;

private:
    IpAddress m_first;
    IpAddress m_last;
};

} // namespace castello
