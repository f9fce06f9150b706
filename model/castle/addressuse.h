// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

namespace castello {

/// Addresses that something in the castle takes, and where that is written.
struct AddressUse
{
    QString network; ///< key; empty when the addresses are in none of the networks
    AddressRange range;
    QStringList path; ///< in the document
    QString what; ///< translated: “the gateway”
};

/// Everything that takes addresses, in the order in which a person would look for a culprit:
/// networks, the virtual address, groups, the load balancer's pool.
[[nodiscard]] QList<AddressUse> addressUses(const Castle &castle);

/// The key of the network that an address lies in; empty when there is none.
[[nodiscard]] QString networkOf(const Castle &castle, const IpAddress &address);

[[nodiscard]] AddressRange singleAddress(const IpAddress &address);

} // namespace castello
