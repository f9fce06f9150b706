// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

/// Where there is still room in a castle: names, addresses, VMIDs.

namespace castello {

/// `base`, `base2`, `base3`...: the first that is not taken.
[[nodiscard]] QString freeName(const QString &base, const QStringList &taken);

/// `wanted` free addresses in a row, or fewer when there is no such row, but never below
/// `needed`. They lie above the DHCP range where that is possible; the first free address is kept
/// for the virtual one while the castle has no endpoint. Nothing when there is no room.
[[nodiscard]] std::optional<AddressRange> freeRange(
    const Castle &castle, const QString &network, int wanted, int needed);
/// The same from the far end of the network, so that groups have room to grow.
[[nodiscard]] std::optional<AddressRange> lastFreeRange(
    const Castle &castle, const QString &network, int wanted, int needed);
[[nodiscard]] std::optional<IpAddress> freeAddress(const Castle &castle, const QString &network);

/// A group's range for `needed` machines: longer at its end where that is free, so that no machine
/// moves, another one otherwise.
[[nodiscard]] std::optional<AddressRange> grownRange(
    const Castle &castle, const Group &group, const QString &network, int needed);

[[nodiscard]] VmidRange freeVmids(const Castle &castle, int count);
[[nodiscard]] VmidRange grownVmids(const Castle &castle, const Group &group, int needed);

/// The next private /24 that meets no network of the castle.
[[nodiscard]] Cidr freeNetwork(const Castle &castle);

} // namespace castello
