// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plandraft.h"

/// What a person should know besides the steps.

namespace castello {

/// Errors: Conflict when the castle's VMs carry another name than the castle has.
[[nodiscard]] Result<void> requireOwnName(const PlanDraft &draft);

/// Why a VM is disputed; empty when it is not.
[[nodiscard]] QString disputeAbout(const PlanDraft &draft, const ObservedVm &vm);

/// Every disputed VM, and every one of ours that something else holds locked. For a destroy also
/// the foreign ones, because somebody may expect them to go.
void addOwnershipNotes(PlanDraft &draft);

/// Machines that are not where the castle would put them: another host, another VMID.
void addPlacementNotes(PlanDraft &draft);

} // namespace castello
