// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plandraft.h"
#include "model/plan/planner.h"
#include "model/plan/plannotes.h"
#include "model/plan/removalsteps.h"

#include <QCoreApplication>

namespace castello {

Result<Plan> planDestroy(const Castle &castle, const ObservedWorld &world)
{
    PlanDraft draft(castle, world, Plan::Purpose::Destroy);
    draft.wanted.clear(); // what stands on the VMs decides, not the drawing
    if (auto checked = requireOwnName(draft); !checked) {
        return std::unexpected(std::move(checked).error());
    }
    const QString reason
        = QCoreApplication::translate("castello::Planner", "the castle is destroyed");
    for (const MachineId &machine : draft.unwanted()) {
        addStopAndDestroy(draft, machine, removalSubject(draft, machine), {});
        draft.plan.machines.append(deletionOf(draft, machine, reason));
    }
    addOwnershipNotes(draft);
    if (auto checked = checkPlan(draft.plan); !checked) {
        return std::unexpected(std::move(checked).error());
    }
    return std::move(draft.plan);
}

} // namespace castello
