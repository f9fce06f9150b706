// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "backends/run/journal.h"
#include "backends/run/planrunner.h"
#include "model/plan/plan.h"

#include <memory>
#include <stop_token>

/// What a person asks of a castle, on the command line or in the window: observe → plan → run →
/// verify.

namespace castello {

/// The plan with the world that it was made from.
struct PlannedWorld
{
    Plan plan;
    ObservedWorld world;
};

/// Waits for what an interrupted run left going, observes and plans. Changes nothing.
[[nodiscard]] Async<PlannedWorld> makePlan(
    std::shared_ptr<Site> site, Plan::Purpose purpose, std::stop_token stop);

/// Who may change a castle: nobody else does while this is held. Take it before the plan that is
/// to be run, so that the plan is of a world that stays. Errors: as Journal::open.
[[nodiscard]] Result<std::shared_ptr<Journal>> takeJournal(const Site &site);

/// Whether the castle lets this plan be run at all. Errors: Conflict when it is protected and the
/// plan destroys something.
[[nodiscard]] Result<void> requireUnprotected(const Castle &castle, const Plan &plan);

/// Runs a plan that the person has seen and agreed to.
[[nodiscard]] Async<RunOutcome> carryOut(std::shared_ptr<Site> site,
    std::shared_ptr<Journal> journal,
    Plan plan,
    RunEventSink sink,
    std::stop_token stop);

} // namespace castello
