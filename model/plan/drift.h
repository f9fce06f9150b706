// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plandraft.h"

namespace castello {

/// The disks that a machine's VM has: `scsi0` is the system disk, `scsi1` and on are the data disks
/// in the order of their names.
[[nodiscard]] QMap<QString, Mebibytes> disksOf(const Machine &machine);

/// Whether a machine config was sent to the machine, as far as one can see.
[[nodiscard]] bool isConfigured(const PlanDraft &draft, const ObservedVm &vm);

/// Whether the VM's system disk is still to be grown: only before the machine is configured.
[[nodiscard]] bool needsResize(
    const PlanDraft &draft, const Machine &machine, const ObservedVm &vm);

/// What a VM has differently from what its machine asks for, in the document's words. Only what
/// was observed is compared, and a disk that is larger than asked for is left alone.
[[nodiscard]] QList<AttributeChange> driftOf(const Machine &machine, const ObservedVm &vm);

/// Errors: Conflict, naming every difference: changing a living machine is not supported yet.
[[nodiscard]] Result<void> refuseDrift(const PlanDraft &draft);

} // namespace castello
