// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/world.h"

namespace castello::lab {

/// A change of a VM's config as a caller asks for it.
struct ConfigChange
{
    Vm::Config set;
    QStringList remove;
    QStringList revert; ///< pending changes to forget
    QString digest; ///< of the config that the caller saw; empty = any
};

/// The text that Proxmox stores for a value: sorted lower-case tags, network cards with an address.
/// Source: what a running server did.
[[nodiscard]] QString normalised(World &world, const QString &key, const QString &value);

/// The error about a boot order that names a device which is not there; empty when it is right.
[[nodiscard]] QString checkBootOrder(const Vm::Config &config);

/// What a new VM gets besides what was asked for: SMBIOS uuid, vmgenid, meta, boot order.
void completeNewConfig(World &world, Vm::Config &config);

/// Changes a VM's config under its lock; on a running VM what cannot be changed live stays pending.
[[nodiscard]] Work updateVm(World *world, QString host, int vmid, ConfigChange change, Task *task);

/// Makes pending changes real: at start, and on a stopped VM at once.
void applyPending(World &world, Vm &vm);

/// `VM is locked (backup)`; empty when it is not.
[[nodiscard]] QString lockedText(const Vm &vm);
[[nodiscard]] QString noConfigText(const QString &host, int vmid);
[[nodiscard]] QString lockTimeoutText(int vmid);

} // namespace castello::lab
