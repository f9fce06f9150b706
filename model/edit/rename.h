// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/gestures.h"

namespace castello {

/// Gives a provider, host, group or network another name, everywhere it is written. A group keeps
/// its identity (`id:` is written), so that its machines stay the same; their host names change. A
/// host's name is the one that it has in Proxmox: another name is another host. Errors:
/// InvalidInput (no name; an item without one), Conflict (the name is taken; the order of network
/// cards, and so their hardware addresses, would change).
[[nodiscard]] Result<Addition> renameItem(
    const Castle &castle, const QString &path, const QString &name);

/// The name in an item's path: `worker` for `groups.worker`.
[[nodiscard]] QString itemName(const QString &path);

} // namespace castello
