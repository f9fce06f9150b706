// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/enginejobs.h"

#include "app/run/eventbatch.h"
#include "backends/async/clock.h"
#include "backends/async/deadline.h"
#include "backends/engine/capacities.h"
#include "backends/engine/folders.h"
#include "backends/engine/observer.h"
#include "backends/engine/opensite.h"
#include "backends/lab/client/labprocess.h"

#include <QCoreApplication>

namespace castello {

namespace {

constexpr auto kLabPulse = std::chrono::seconds(2);
constexpr auto kLabReset = std::chrono::seconds(10);
constexpr auto kLabAnswer = std::chrono::seconds(2); ///< a lab that lives answers at once

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::EngineJobs)
};

enum class Pace { AsItIs, AsAsked };

Async<std::shared_ptr<Site>> openJobSite(JobSite job, Pace pace, std::stop_token stop)
{
    if (job.place == Place::Lab) {
        const bool isAsked = pace == Pace::AsAsked;
        return openRehearsal(job.castle, isAsked ? std::optional(job.speed) : std::nullopt, stop);
    }
    return openRealSite(job.castle, job.folder, job.keys, stop);
}

Async<bool> isThere(Place place, std::stop_token stop)
{
    if (place == Place::Lab) {
        const auto lab = co_await connectToLab(labFolder(), stop);
        if (!lab && lab.error().code == ErrorCode::Unreachable) {
            co_return false;
        }
    }
    co_return true;
}

/// Stops a rehearsal whose lab has ended, which would otherwise wait for every deadline. True = it
/// did; false = the watch was called off before.
Async<bool> watchLab(JobSite job, std::stop_source run, std::stop_token calledOff)
{
    const SystemClock clock;
    while (job.place == Place::Lab) {
        if (!co_await clock.sleepFor(kLabPulse, calledOff)) {
            break;
        }
        const auto lab = co_await connectToLab(labFolder(), calledOff);
        if (!lab && lab.error().code == ErrorCode::Unreachable) {
            run.request_stop();
            co_return true;
        }
    }
    co_return false;
}

Async<WorldView> viewOf(std::shared_ptr<Site> site, ObservedWorld world, std::stop_token stop)
{
    WorldView view;
    CASTELLO_CO_TRY(capacities, observeCapacities(site, stop));
    view.ownership = classifyOwnership(site->castleId, site->castle.name, world.vms);
    view.world = std::move(world);
    view.capacities = std::move(capacities);
    view.seenAt = QDateTime::currentDateTimeUtc();
    co_return view;
}

struct WatchedRun
{
    RunOutcome outcome;
    bool isLabGone = false;
};

/// Carries the plan out; stops when the lab dies, for nothing would answer any more.
Async<WatchedRun> carryOutWatched(JobSite job,
    std::shared_ptr<Site> site,
    std::shared_ptr<Journal> journal,
    Plan plan,
    RunEventSink sink,
    std::stop_token stop)
{
    std::stop_source runStop;
    std::stop_source callOff;
    const std::stop_callback passOn(stop, [&runStop] { runStop.request_stop(); });
    auto watch = watchLab(job, runStop, callOff.get_token());
    auto outcome = co_await carryOut(site, journal, plan, sink, runStop.get_token());
    callOff.request_stop();
    bool isLabGone = (co_await std::move(watch)).value_or(false);
    if (!outcome) {
        co_return std::unexpected(std::move(outcome).error());
    }
    // The run may have noticed before the watch did; who stopped it does not wait for this.
    if (!outcome->isComplete() && !isLabGone && !stop.stop_requested()) {
        const Deadline deadline(kLabAnswer, stop);
        isLabGone = !(co_await isThere(job.place, deadline.token())).value_or(true);
    }
    co_return WatchedRun {*std::move(outcome), isLabGone};
}

} // namespace

Async<std::optional<WorldView>> lookAround(JobSite job, std::stop_token stop)
{
    CASTELLO_CO_TRY(there, isThere(job.place, stop));
    if (!there) {
        co_return std::optional<WorldView>();
    }
    CASTELLO_CO_TRY(site, openJobSite(job, Pace::AsItIs, stop));
    CASTELLO_CO_TRY(world, observeWorld(site, stop));
    CASTELLO_CO_TRY(view, viewOf(site, world, stop));
    co_return view;
}

Async<PlanResult> planJob(JobSite job, Plan::Purpose purpose, std::stop_token stop)
{
    CASTELLO_CO_TRY(site, openJobSite(job, Pace::AsAsked, stop));
    CASTELLO_CO_TRY(planned, makePlan(site, purpose, stop));
    CASTELLO_CO_TRY(view, viewOf(site, planned.world, stop));
    co_return PlanResult {planned.plan, view};
}

Async<RunResult> runJob(JobSite job, Plan plan, JobListener listener, std::stop_token stop)
{
    CASTELLO_CO_TRY(site, openJobSite(job, Pace::AsAsked, stop));
    const auto journal = takeJournal(*site);
    if (!journal) {
        co_return std::unexpected(journal.error());
    }
    CASTELLO_CO_TRY(again, makePlan(site, plan.purpose, stop));
    RunResult result;
    if (!staysWithin(again.plan, plan)) {
        CASTELLO_CO_TRY(view, viewOf(site, again.world, stop));
        result.now = PlanResult {again.plan, view};
        co_return result;
    }
    const auto batch = std::make_shared<EventBatch>(listener.onEvents);
    const RunEventSink sink = [batch](const RunEvent &event) { batch->add(event); };
    for (const Step &step : std::as_const(plan.steps)) {
        if (again.plan.findStep(step.id) == nullptr) {
            sink({step.id, StepState::Succeeded, Text::tr("was done meanwhile"), {}, {}});
        }
    }
    auto ran = co_await carryOutWatched(job, site, *journal, again.plan, sink, stop);
    batch->flush();
    if (!ran) {
        co_return std::unexpected(std::move(ran).error());
    }
    result.outcome = std::move(ran->outcome);
    result.isLabGone = ran->isLabGone;
    if (!result.outcome->isComplete()) {
        co_return result;
    }
    listener.onVerifying();
    auto verification = co_await verifyRun(site, plan, stop);
    if (!verification) {
        result.notVerified = verification.error();
        co_return result;
    }
    if (const auto view = co_await viewOf(site, verification->now.world, stop)) {
        result.now = PlanResult {verification->now.plan, *view};
    }
    result.verification = *std::move(verification);
    co_return result;
}

Async<QList<GeneratedFile>> revealJob(JobSite job, std::stop_token stop)
{
    CASTELLO_CO_TRY(there, isThere(job.place, stop));
    if (!there) {
        co_return failure(ErrorCode::NotFound,
            Text::tr("the lab does not run, and its secrets are gone with it: deploy to it first"));
    }
    CASTELLO_CO_TRY(site, openJobSite(job, Pace::AsItIs, stop));
    CASTELLO_CO_TRY(files, revealFiles(site, stop));
    co_return files;
}

Async<void> resetLabJob(std::stop_token stop)
{
    const Deadline deadline(kLabReset, stop);
    const auto lab = co_await connectToLab(labFolder(), deadline.token());
    if (!lab && lab.error().code == ErrorCode::Unreachable) {
        co_return {};
    }
    const Result<void> done
        = lab ? co_await lab->reset(deadline.token()) : std::unexpected(lab.error());
    if (!done) {
        co_return std::unexpected(deadline.explain(done.error()));
    }
    co_return {};
}

} // namespace castello
