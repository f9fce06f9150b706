// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plandraft.h"

/// The passes that bring each wanted machine to life, from whatever state it is in.

namespace castello {

/// For machines without a VM: the secrets first, and the image on each host concerned.
void addPreparation(PlanDraft &draft);

/// VM created, disk grown, started, configured, answering: whatever of it is still to do. Not asked
/// of the machine: etcd and Kubernetes, which are the cluster's passes.
void addMachineSteps(PlanDraft &draft, const Machine &machine);

/// What the plan does to a wanted machine as a whole; call it when all its steps are there.
[[nodiscard]] MachineChange changeOf(const PlanDraft &draft, const Machine &machine);

/// Whether the machine's own API answers now.
[[nodiscard]] bool isUp(const PlanDraft &draft, const MachineId &machine);

} // namespace castello
