// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

namespace castello {

/// One line of a plan as a person reads it.
struct PlanRow
{
    enum class Kind {
        Change, ///< something is created, changed or destroyed
        Unchanged, ///< a machine, or all of them
        Attribute, ///< of the change above it
        Loss, ///< data that is gone afterwards
        Reason, ///< why
        Note, ///< what else a person should know
    };
    Kind kind = Kind::Change;
    Action action = Action::NoOp;
    QString word; ///< translated: “create”
    QString subject; ///< translated, or a name
    QString detail; ///< translated
    std::optional<MachineId> machine; ///< when it is about one
    QList<PlanRow> children;
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// A plan as rows: changes first, then what they need besides, the unchanged folded into one, then
/// notes.
[[nodiscard]] QList<PlanRow> planRows(const Plan &plan);

/// One character: + ~ ± − =, so that an action is never told by colour alone.
[[nodiscard]] QString actionSign(Action action);

} // namespace castello
