// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/castle/castle.h"

/// What gestures and quick fixes do to a castle as a value; castlechange.h makes the edits of it.

namespace castello {

inline constexpr QLatin1StringView kLonghornDisk("longhorn");
/// Stands where a person must write their own; a rule says so.
inline constexpr QLatin1StringView kExampleEmail("you@example.com");
inline constexpr QLatin1StringView kExampleGitHost("git.example.com");

/// How many addresses or VMIDs a new group of this role gets, so that it can grow.
[[nodiscard]] int usualAddressCount(MachineRole role);
[[nodiscard]] int usualVmidCount(MachineRole role);

/// Null when there is none.
[[nodiscard]] Group *groupAt(Castle &castle, QStringView key);

/// A host with the next free name, at the provider or, when that is empty, the first one; a
/// provider comes with it when there is none.
HostRef addHost(Castle &castle, const QString &provider = {});
/// Returns the key of a network with the next free name and addresses.
QString addNetwork(Castle &castle);
/// Returns the key of a group of usual size that is nowhere yet.
QString addGroup(Castle &castle, MachineRole role);
/// A range for the group and a bridge at its providers. Errors: Conflict (no free addresses).
[[nodiscard]] Result<void> connect(Castle &castle, Group &group, const QString &network);
/// Bridges that the group's hosts lack.
void addBridges(Castle &castle, const Group &group);
void place(Castle &castle, Group &group, const HostRef &host);
/// Machines beyond the count lose their overrides; ranges grow when they must.
void setCount(Castle &castle, Group &group, int count);
/// A virtual address in the control planes' network; of a single control plane its own. Does
/// nothing when there is no network with a free address.
void addEndpoint(Castle &castle);
/// Pins the version that this release of Castello was made for.
void addLonghornVersion(Castle &castle);
void addFluxVersion(Castle &castle);
/// Gives the workers, or the control planes when there are no workers, a disk for Longhorn, unless
/// machines have one.
void addLonghornDisks(Castle &castle);
/// How many machines have a disk for Longhorn.
[[nodiscard]] int longhornMachineCount(const Castle &castle);

/// Hosts that were there before stay, also when their last machine went.
void keepHosts(const Castle &before, Castle &after);

} // namespace castello
