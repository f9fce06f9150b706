// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/enginejobs.h"

namespace castello {

/// How a run ended, told to a person.
struct RunReport
{
    enum class Kind { Deployed, Destroyed, NothingToDo, Cancelled, Failed };
    Kind kind = Kind::Failed;
    Plan plan;
    RunOutcome outcome;
    QString summary; ///< translated: what happened
    QString remains; ///< translated: what is left to do; empty when nothing is
    QString remedy; ///< translated: what the person should do next
};

/// Of a run that was begun. Precondition: the result has an outcome.
[[nodiscard]] RunReport reportOn(const Plan &plan, const RunResult &result, Place place);
/// Of a run that could not even begin, or whose journal could not be written.
[[nodiscard]] RunReport reportOn(const Plan &plan, const Error &error);
/// Of a plan that the world does not allow any more.
[[nodiscard]] RunReport worldHasChanged(const Plan &plan);
/// Of a plan without steps.
[[nodiscard]] RunReport nothingToDo(const Plan &plan);

} // namespace castello
