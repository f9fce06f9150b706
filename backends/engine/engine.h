// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
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

/// Runs a plan that the person has seen. One run per castle at a time (Conflict otherwise).
[[nodiscard]] Async<RunOutcome> carryOut(
    std::shared_ptr<Site> site, Plan plan, RunEventSink sink, std::stop_token stop);

/// What is left of destroyed machines at the providers: one translated line each; empty = nothing.
[[nodiscard]] Async<QStringList> findLeftovers(
    std::shared_ptr<Site> site, Plan destroyed, std::stop_token stop);

} // namespace castello
