// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

namespace castello {

/// What leads from the observed world to the castle. Errors: Conflict when our VMs belong to a
/// castle of another name, when a VMID range is full, or when a disputed VM stands where a machine
/// must be.
[[nodiscard]] Result<Plan> planDeploy(const Castle &castle, const ObservedWorld &world);

/// Takes away everything that is recorded as ours on the VMs themselves, whatever the drawing says.
[[nodiscard]] Result<Plan> planDestroy(const Castle &castle, const ObservedWorld &world);

} // namespace castello
