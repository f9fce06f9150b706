// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/ownership.h"
#include "model/plan/plan.h"

#include <QHash>
#include <QSet>

/// What the planner's passes work on. Each pass is a function that reads the draft and adds to its
/// plan; planner.cpp calls them in order.

namespace castello {

/// Where a VM is or shall be.
struct VmPlace
{
    HostRef host;
    int vmid = 0;
    friend bool operator==(const VmPlace &, const VmPlace &) = default;
};

struct PlanDraft
{
    Castle castle;
    QUuid castleId;
    QList<Machine> wanted;
    ObservedWorld world;
    Ownership ownership;
    QMap<MachineId, VmPlace> places; ///< of the wanted machines
    Plan plan;

    PlanDraft(const Castle &castle, const ObservedWorld &world, Plan::Purpose purpose);

    /// Our VM of a machine, finished or not; null when there is none.
    [[nodiscard]] const ObservedVm *findVm(const MachineId &machine) const;
    [[nodiscard]] bool isWanted(const MachineId &machine) const;
    /// Ours and not wanted any more, control planes and workers alike, by name.
    [[nodiscard]] QList<MachineId> unwanted() const;
    [[nodiscard]] bool has(const StepId &id) const { return m_stepPlaces.contains(id); }
    /// Whether a step is about the machine.
    [[nodiscard]] bool touches(const MachineId &machine) const;

    /// Adds a step. Predecessors that the plan has no need of are left out.
    StepId add(Step step, const QList<StepId> &after);
    /// Makes a step wait for one more; both must be in the plan.
    void addOrder(const StepId &before, const StepId &after);
    /// Puts the steps into an order that respects `after`, otherwise as they were added.
    void sortSteps();

private:
    // So that a plan of hundreds of machines is not made by searching through thousands of steps.
    QHash<StepId, qsizetype> m_stepPlaces; ///< in plan.steps
    QSet<QUuid> m_touched;
};

/// `create-vm/worker-4`
[[nodiscard]] StepId stepId(StepKind kind, const QString &subject);
/// A step with the times of its kind.
[[nodiscard]] Step makeStep(StepKind kind, const QString &subject);
/// A step about a VM, which it holds alone.
[[nodiscard]] Step makeVmStep(
    StepKind kind, const QString &subject, const MachineId &machine, const VmPlace &place);

[[nodiscard]] QString vmLock(const VmPlace &place);
[[nodiscard]] QString storageLock(const HostRef &host, const QString &storage);
/// The storage where the host's VMs have their disks.
[[nodiscard]] QString diskStorageLock(const Castle &castle, const HostRef &host);

} // namespace castello
