// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/engine.h"
#include "backends/engine/generate.h"
#include "backends/engine/verify.h"
#include "qml/workspace/livestate.h"

#include <functional>

/// What the window asks of the engine: whole jobs, each from opening the site to its result. They
/// run in the engine's thread and take and return plain values.

namespace castello {

/// Where the castle that is open is deployed to.
enum class Place {
    Lab, ///< rehearsal: the simulated data centre on this computer
    Providers, ///< the castle's own providers: real hardware
};

/// The castle, and where it is or shall be.
struct JobSite
{
    Castle castle;
    Place place = Place::Lab;
    double speed = 20; ///< of the lab
    QString folder; ///< where the castle file lies
    std::shared_ptr<KeyStore> keys; ///< used in the engine's thread only
};

/// What a job tells while it is on; called in the engine's thread.
struct JobListener
{
    std::function<void(const QList<RunEvent> &)> onEvents; ///< several at a time, in order
    std::function<void()> onVerifying; ///< the run ended well; what came of it is read back
};

/// A plan and the world that it was made from.
struct PlanResult
{
    Plan plan;
    WorldView world;
};

/// How a run ended.
struct RunResult
{
    bool isLabGone = false; ///< the lab's process ended while the run was on
    std::optional<RunOutcome> outcome; ///< not set = nothing was done: the world had changed
    std::optional<Verification> verification; ///< after a complete run
    std::optional<Error> notVerified; ///< why the world could not be read back
    std::optional<PlanResult> now; ///< the world when it ended, and what would be to do
};

/// Looks at the world. Never starts the lab: nothing is what one that does not run holds. Errors:
/// as openRealSite and observeWorld.
[[nodiscard]] Async<std::optional<WorldView>> lookAround(JobSite job, std::stop_token stop);

/// Errors: as openRealSite, openRehearsal and makePlan.
[[nodiscard]] Async<PlanResult> planJob(JobSite job, Plan::Purpose purpose, std::stop_token stop);

/// Takes the journal, plans again, and runs when that stays within the plan that the person saw;
/// then reads back. Errors, with nothing done: also those of takeJournal and carryOut.
[[nodiscard]] Async<RunResult> runJob(
    JobSite job, Plan plan, JobListener listener, std::stop_token stop);

/// Never starts the lab: what it knew is gone with it. Errors: NotFound (no secrets yet), and as
/// revealFiles.
[[nodiscard]] Async<QList<GeneratedFile>> revealJob(JobSite job, std::stop_token stop);

/// Takes all machines out of the lab, whosever they are; nothing when it does not run. Errors: as
/// LabClient::reset, Timeout (it does not answer).
[[nodiscard]] Async<void> resetLabJob(std::stop_token stop);

} // namespace castello
