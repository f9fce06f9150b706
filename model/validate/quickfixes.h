// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/documentchange.h"
#include "model/castle/castle.h"

/// What settles a finding, where there is one thing that does. Nothing when there is no room for it
/// or nothing to do it with.

namespace castello::quickfix {

using Fix = std::optional<DocumentChange>;

[[nodiscard]] Fix addControlPlanes(const Castle &castle);
/// To the next odd number, so that no machine is taken away.
[[nodiscard]] Fix makeControlPlanesOdd(const Castle &castle, const QString &group);
/// On the first host; a host comes with it when there is none.
[[nodiscard]] Fix placeGroup(const Castle &castle, const QString &group);
/// To the first network with room; a network comes with it when there is none.
[[nodiscard]] Fix connectGroup(const Castle &castle, const QString &group);
[[nodiscard]] Fix addEndpoint(const Castle &castle);
[[nodiscard]] Fix addBridge(const Castle &castle, const QString &provider, const QString &network);
[[nodiscard]] Fix addVersion(const Castle &castle, const QString &component);
/// Enough addresses for a group, of its own.
[[nodiscard]] Fix takeFreeAddresses(
    const Castle &castle, const QString &group, const QString &network);
[[nodiscard]] Fix takeFreeVmids(const Castle &castle, const QString &group);
[[nodiscard]] Fix addLonghornDisks(const Castle &castle);
/// One value, with the title “Write …”.
[[nodiscard]] Fix write(const QStringList &path, const QString &yaml);
[[nodiscard]] Fix remove(const QStringList &path, const QString &title);

} // namespace castello::quickfix
