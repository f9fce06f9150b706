// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plandraft.h"

/// The passes that take away what the castle does not ask for any more, while the cluster lives on.

namespace castello {

/// Name of a machine of ours as its VM tells it.
[[nodiscard]] QString recordedName(const PlanDraft &draft, const MachineId &machine);

/// Role of a machine of ours that may have gone from the drawing: what its group says, and for a
/// group that is gone, whether it is in etcd.
[[nodiscard]] MachineRole recordedRole(const PlanDraft &draft, const MachineId &machine);

/// The control planes that go, in the order in which they go: those that do not answer first.
[[nodiscard]] QList<MachineId> controlPlanesToRemove(const PlanDraft &draft);

/// Refuses what etcd would not survive. Errors: Conflict.
[[nodiscard]] Result<void> checkQuorum(const PlanDraft &draft);

/// Workers: drain → delete the Kubernetes node → stop → destroy. Control planes one after the
/// other: leave etcd → delete the Kubernetes node → stop → destroy; new ones get their config after
/// that.
void addRemovals(PlanDraft &draft);

/// Kubernetes nodes that earlier runs left behind: named as machines of this castle's groups,
/// wanted by nobody, and with no VM that could be the machine.
void addLeftoverKubernetesNodes(PlanDraft &draft);

/// A machine that takes over the address or the name of one that goes is made after that is gone.
void orderSuccessors(PlanDraft &draft);

/// stop (when it runs) → destroy, after the steps given. Also what a destroy plan is made of.
void addStopAndDestroy(
    PlanDraft &draft, const MachineId &machine, const QString &subject, const QList<StepId> &after);

/// A subject for the steps of a machine that goes: its name, with the VMID when another has that
/// name.
[[nodiscard]] QString removalSubject(const PlanDraft &draft, const MachineId &machine);

/// The machine's entry in the plan's list.
[[nodiscard]] MachineChange deletionOf(
    const PlanDraft &draft, const MachineId &machine, const QString &reason);

} // namespace castello
