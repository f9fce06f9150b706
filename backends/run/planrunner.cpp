// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/planrunner.h"

#include "backends/run/schedule.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QTimer>

#include <algorithm>

namespace castello {

using namespace std::chrono;

namespace {

/// What the coroutines of one run share; each of their frames keeps it alive.
struct Run
{
    explicit Run(const Plan &runPlan)
        : plan(runPlan)
        , schedule(runPlan)
    {
        wake.setSingleShot(true);
    }

    Plan plan;
    Schedule schedule;
    StepExecutor *executor = nullptr;
    Journal *journal = nullptr;
    const Clock *clock = nullptr;
    RunEventSink sink;
    std::stop_token stop;
    RunOutcome outcome;
    int running = 0;
    QTimer wake; ///< fires when a step is over

    void stepIsOver()
    {
        --running;
        wake.start(0);
    }
    [[nodiscard]] bool mayStartMore() const
    {
        return outcome.rootFailures.isEmpty() && !stop.stop_requested();
    }
};

/// The part of the run that one step sees.
class Context : public StepContext
{
public:
    Context(std::shared_ptr<Run> run, const StepId &step)
        : m_run(std::move(run))
        , m_step(step)
        , m_started(m_run->clock->now())
    { }

    void report(const QString &condition) override
    {
        m_condition = condition;
        tell(StepState::Running, condition);
    }

    Result<void> record(const QString &key, const QString &value) override
    {
        return m_run->journal->recordFact(m_step, key, value);
    }

    std::optional<QString> recorded(const QString &key) const override
    {
        return m_run->journal->fact(m_step, key);
    }

    void tell(StepState state, const QString &message, std::optional<Error> error = {}) const
    {
        const auto elapsed = duration_cast<milliseconds>(m_run->clock->now() - m_started);
        m_run->sink({m_step, state, message, elapsed, std::move(error)});
    }

    [[nodiscard]] QString condition() const { return m_condition; }

private:
    std::shared_ptr<Run> m_run;
    StepId m_step;
    system_clock::time_point m_started;
    QString m_condition; ///< what the step said last that it waits for
};

/// Stops a step that takes too long. True = it did; false = the watch was called off before.
Async<bool> watchDeadline(
    const Clock *clock, seconds deadline, std::stop_source step, std::stop_token calledOff)
{
    const auto slept = co_await clock->sleepFor(deadline, std::move(calledOff));
    if (slept) {
        step.request_stop();
    }
    co_return slept.has_value();
}

Error tooLate(const Step &step, const QString &condition, const Error &error)
{
    const int limit = int(ceil<minutes>(step.deadline).count());
    QString message = QCoreApplication::translate("castello::PlanRunner",
        "given up after %n minute(s); look at the machine, then run again to go on from here",
        nullptr,
        limit);
    return {ErrorCode::Timeout,
        std::move(message),
        condition.isEmpty() ? error.message : condition,
        error.context};
}

/// Executes one step under its deadline and the run's stop.
Async<QString> executeInTime(std::shared_ptr<Run> run, Step step, Context *context)
{
    std::stop_source stopStep;
    std::stop_source callOff;
    const std::stop_callback passOn(run->stop, [&stopStep] { stopStep.request_stop(); });
    auto watch = watchDeadline(run->clock, step.deadline, stopStep, callOff.get_token());
    auto result = co_await run->executor->execute(step, context, stopStep.get_token());
    callOff.request_stop();
    const auto wasLate = co_await std::move(watch);
    if (!result && result.error().code == ErrorCode::Cancelled && wasLate.value_or(false)) {
        co_return std::unexpected(tooLate(step, context->condition(), result.error()));
    }
    co_return result;
}

Async<QString> executeJournaled(std::shared_ptr<Run> run, Step step, Context *context)
{
    if (auto begun = run->journal->beginStep(step.id); !begun) {
        co_return std::unexpected(std::move(begun).error());
    }
    auto result = co_await executeInTime(run, step, context);
    StepState state = StepState::Succeeded;
    if (!result) {
        state = result.error().code == ErrorCode::Cancelled ? StepState::Cancelled
                                                            : StepState::Failed;
    }
    auto ended = run->journal->endStep(step.id, state, result ? *result : result.error().message);
    if (result && !ended) {
        co_return std::unexpected(std::move(ended).error());
    }
    co_return result;
}

Async<void> runStep(std::shared_ptr<Run> run, Step step)
{
    Context context(run, step.id);
    context.tell(StepState::Running, {});
    const auto result = co_await executeJournaled(run, step, &context);
    const bool wasCancelled
        = !result && result.error().code == ErrorCode::Cancelled && run->stop.stop_requested();
    run->schedule.finish(step.id, result.has_value());
    if (result) {
        ++run->outcome.succeeded;
        context.tell(StepState::Succeeded, *result);
    } else if (wasCancelled) {
        ++run->outcome.remaining;
        run->outcome.notDone.append(step.id);
        context.tell(StepState::Cancelled, result.error().message, result.error());
    } else {
        ++run->outcome.failed;
        run->outcome.notDone.append(step.id);
        run->outcome.rootFailures.append({step.id, result.error()});
        context.tell(StepState::Failed, result.error().message, result.error());
    }
    run->stepIsOver();
    co_return {};
}

/// Counts and tells what was never started.
void settle(Run &run)
{
    for (const StepId &step : run.schedule.notTaken()) {
        const bool isBlocked = !run.outcome.rootFailures.isEmpty() && run.schedule.isBlocked(step);
        ++(isBlocked ? run.outcome.blocked : run.outcome.remaining);
        run.outcome.notDone.append(step);
        run.sink({step, isBlocked ? StepState::Blocked : StepState::Skipped, {}, {}, {}});
    }
    run.outcome.wasCancelled = run.stop.stop_requested() && !run.outcome.notDone.isEmpty();
    QHash<StepId, qsizetype> place;
    for (const Step &step : std::as_const(run.plan.steps)) {
        place.insert(step.id, place.size());
    }
    std::ranges::sort(
        run.outcome.notDone, {}, [&place](const StepId &step) { return place.value(step); });
}

} // namespace

Async<RunOutcome> runPlan(Plan plan,
    StepExecutor *executor,
    Journal *journal,
    const Clock *clock,
    RunOptions options,
    RunEventSink sink,
    std::stop_token stop)
{
    if (auto checked = checkPlan(plan); !checked) {
        co_return std::unexpected(std::move(checked).error());
    }
    if (auto begun = journal->beginRun(plan); !begun) {
        co_return std::unexpected(std::move(begun).error());
    }
    const auto run = std::make_shared<Run>(plan);
    run->executor = executor;
    run->journal = journal;
    run->clock = clock;
    run->sink = std::move(sink);
    run->stop = std::move(stop);
    while (true) {
        while (run->running < options.maxParallel && run->mayStartMore()) {
            const auto step = run->schedule.take();
            if (!step) {
                break;
            }
            ++run->running;
            runStep(run, *step); // goes on by itself and wakes us when it is over
        }
        if (run->running == 0) {
            break;
        }
        if (!run->wake.isActive()) {
            run->wake.start(hours(24)); // so that there is something to wait for
        }
        co_await run->wake;
    }
    settle(*run);
    if (auto ended = journal->endRun(run->outcome); !ended) {
        ++run->outcome.failed;
        run->outcome.rootFailures.append({StepId(), std::move(ended).error()});
    }
    co_return run->outcome;
}

} // namespace castello
