// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/world.h"

namespace castello::lab {

enum class CloneKind {
    Full, ///< a copy of every disk
    Linked, ///< disks that only hold what differs from the template's
};

/// What a clone is to be.
struct CloneRequest
{
    int newVmid = 0;
    QString name;
    QString description;
    QString pool;
    QString storage; ///< empty = where the source's disks are; of a full clone only
    CloneKind kind = CloneKind::Full;
    QString format = {}; ///< of a full clone's disks; empty = as the source's
};

/// The worker of a clone: everything but MAC addresses, SMBIOS uuid and vmgenid carries over. The
/// cloud-init drive is made anew in both kinds.
/// Source: qemu-server 9.2 PVE::API2::Qemu clone_vm.
[[nodiscard]] Work cloneVm(
    World *world, Task *task, QString host, int source, CloneRequest request);

/// The worker that makes a template of a stopped VM: its disks are named `base-…` from then on.
/// Source: qemu-server 9.2 PVE::API2::Qemu template.
[[nodiscard]] Work makeTemplate(World *world, QString host, int vmid);
/// Why a VM cannot become a template; empty when it can.
[[nodiscard]] QString templateObstacle(const Vm &vm);

} // namespace castello::lab
