// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plandraft.h"

namespace castello {

/// Where each wanted machine's VM is or shall be. A machine keeps the VM that it has; a new one
/// takes its preferred VMID, and where that is taken by any VM the first free one of its group's
/// range. VMIDs are unique per provider, not per host. Errors: Conflict when a range is full.
[[nodiscard]] Result<QMap<MachineId, VmPlace>> placeMachines(const PlanDraft &draft);

} // namespace castello
