// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/planrunner.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace castello;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Each step lasts as long as it is expected to, on the clock; what else it does stands in its
/// subject.
class FakeExecutor : public StepExecutor
{
public:
    explicit FakeExecutor(const Clock *clock)
        : m_clock(clock)
    { }

    Async<QString> execute(Step step, StepContext *context, std::stop_token stop) override
    {
        return executeOn(this, m_clock, std::move(step), context, std::move(stop));
    }

    QStringList log; ///< `+a` begun, `-a` ended
    int running = 0;
    int mostRunning = 0;

private:
    static Async<QString> executeOn(FakeExecutor *self,
        const Clock *clock,
        Step step,
        StepContext *context,
        std::stop_token stop)
    {
        self->log.append(u'+' + step.id);
        self->mostRunning = std::max(self->mostRunning, ++self->running);
        context->report(u"waits for %1"_s.arg(step.id));
        if (step.subject == "records"_L1 && !context->record(u"upid"_s, u"UPID"_s)) {
            co_return failure(ErrorCode::Unexpected, u"not recorded"_s);
        }
        const QString known = context->recorded(u"upid"_s).value_or(u"nothing"_s);
        const seconds duration = step.subject == "hangs"_L1 ? seconds(1000000) : step.expected;
        const auto slept = co_await clock->sleepFor(duration, stop);
        --self->running;
        self->log.append(u'-' + step.id);
        if (!slept) {
            co_return std::unexpected(slept.error());
        }
        if (step.subject == "fails"_L1) {
            co_return failure(ErrorCode::Unexpected, u"broken"_s);
        }
        co_return known;
    }

    const Clock *m_clock;
};

/// A plan from words such as `b:30!disk<a=fails`: id, seconds, lock, predecessors, subject; all but
/// the id optional.
Plan makePlan(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\w+)(?::(\\d+))?(?:!(\\w+))?(?:<([\\w,]+))?(?:=(\\w+))?$"_s);
    Plan plan;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = pattern.match(word);
        Step step;
        step.id = match.captured(1);
        step.expected = seconds(match.hasCaptured(2) ? match.captured(2).toInt() : 10);
        step.deadline = seconds(300);
        if (match.hasCaptured(3)) {
            step.locks = {match.captured(3)};
        }
        step.after = match.captured(4).split(u',', Qt::SkipEmptyParts);
        step.subject = match.captured(5);
        plan.steps.append(step);
    }
    return plan;
}

} // namespace

class TestPlanRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void walksInOrderAndInParallel();
    void locksAndLimitHold();
    void emptyPlanIsDone();
    void refusesAPlanThatIsNone();
    void failureLetsTheOthersFinishAndStartsNothing();
    void cancelStopsWhatRunsAndSaysWhatRemains();
    void cancelBeforeTheStart();
    void deadlineEndsAStep();
    void laterRunKnowsWhatAnUnfinishedOneRecorded();
    void journalThatCannotBeWrittenStartsNothing();

private:
    /// Runs the plan; the clock jumps to whatever comes next, until `untilSeconds` have passed.
    void run(const QString &plan, int maxParallel = 8, int untilSeconds = 100000);
    [[nodiscard]] QStringList statesOf(const StepId &step) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<FakeExecutor> m_executor;
    std::stop_source m_stop;
    QList<RunEvent> m_events;
    std::optional<Result<RunOutcome>> m_result;
    seconds m_elapsed {0};
};

void TestPlanRunner::init()
{
    m_clock = std::make_unique<test::ManualClock>();
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::move(Journal::open(m_folder->path(), m_clock.get()).value());
    m_executor = std::make_unique<FakeExecutor>(m_clock.get());
    m_stop = {};
    m_events.clear();
}

void TestPlanRunner::run(const QString &plan, int maxParallel, int untilSeconds)
{
    m_result.reset();
    const auto start = m_clock->now();
    auto task = runPlan(
        makePlan(plan),
        m_executor.get(),
        m_journal.get(),
        m_clock.get(),
        {maxParallel},
        [this](const RunEvent &event) { m_events.append(event); },
        m_stop.get_token());
    task.then([this](Result<RunOutcome> result) { m_result = std::move(result); });
    while (!m_result) {
        // All that can happen now happens before time moves on.
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        }
        if (m_result) {
            break;
        }
        if (m_clock->now() - start >= seconds(untilSeconds)) {
            m_stop.request_stop();
            QTRY_VERIFY_WITH_TIMEOUT(m_result.has_value(), 1000); // the promise: within a second
            break;
        }
        QVERIFY(m_clock->advanceToNext());
    }
    m_elapsed = std::chrono::floor<seconds>(m_clock->now() - start);
}

QStringList TestPlanRunner::statesOf(const StepId &step) const
{
    static const QMap<StepState, QString> names {{StepState::Running, u"running"_s},
        {StepState::Succeeded, u"succeeded"_s},
        {StepState::Failed, u"failed"_s},
        {StepState::Cancelled, u"cancelled"_s},
        {StepState::Blocked, u"blocked"_s},
        {StepState::Skipped, u"skipped"_s}};
    QStringList states;
    for (const RunEvent &event : m_events) {
        if (event.step == step && event.message != u"waits for %1"_s.arg(step)) {
            states.append(names.value(event.state));
        }
    }
    return states;
}

void TestPlanRunner::walksInOrderAndInParallel()
{
    run(u"a:10 b:20<a c:30<a d:5<b,c"_s);
    QVERIFY(m_result->has_value() && (*m_result)->isComplete());
    QCOMPARE((*m_result)->succeeded, 4);
    QCOMPARE(m_executor->log,
        (QStringList {u"+a"_s, u"-a"_s, u"+c"_s, u"+b"_s, u"-b"_s, u"-c"_s, u"+d"_s, u"-d"_s}));
    QCOMPARE(m_elapsed, seconds(45)); // the critical path a, c, d
    QCOMPARE(statesOf(u"a"_s), (QStringList {u"running"_s, u"succeeded"_s}));
    QCOMPARE(m_events.last().elapsed, seconds(5));
    QVERIFY(!m_journal->hasUnfinishedRun());
}

void TestPlanRunner::locksAndLimitHold()
{
    run(u"a!disk b!disk c!disk"_s);
    QCOMPARE(m_executor->mostRunning, 1);
    QCOMPARE(m_elapsed, seconds(30));
    init();
    run(u"a b c d e"_s, 2);
    QCOMPARE(m_executor->mostRunning, 2);
    QCOMPARE((*m_result)->succeeded, 5);
}

void TestPlanRunner::emptyPlanIsDone()
{
    run(u""_s);
    QVERIFY(m_result->has_value() && (*m_result)->isComplete());
}

void TestPlanRunner::refusesAPlanThatIsNone()
{
    run(u"a<b b<a"_s);
    QVERIFY(!m_result->has_value());
    QVERIFY(m_executor->log.isEmpty());
}

void TestPlanRunner::failureLetsTheOthersFinishAndStartsNothing()
{
    run(u"a:10=fails b:50 c<a d<c e<b"_s);
    const RunOutcome &outcome = **m_result;
    QVERIFY(!outcome.isComplete() && !outcome.wasCancelled);
    QCOMPARE(outcome.succeeded, 1);
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(outcome.blocked, 2);
    QCOMPARE(outcome.remaining, 1);
    QCOMPARE(outcome.rootFailures.size(), 1);
    QCOMPARE(outcome.rootFailures.first().first, u"a"_s);
    QCOMPARE(outcome.notDone, (QList<StepId> {u"a"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(statesOf(u"b"_s), (QStringList {u"running"_s, u"succeeded"_s}));
    QCOMPARE(statesOf(u"d"_s), (QStringList {u"blocked"_s}));
    QCOMPARE(statesOf(u"e"_s), (QStringList {u"skipped"_s}));
    QVERIFY(m_journal->hasUnfinishedRun());
}

void TestPlanRunner::cancelStopsWhatRunsAndSaysWhatRemains()
{
    run(u"a:10 b:100<a c:200<a d<b"_s, 8, 10);
    const RunOutcome &outcome = **m_result;
    QVERIFY(outcome.wasCancelled && !outcome.isComplete());
    QCOMPARE(outcome.succeeded, 1);
    QCOMPARE(outcome.failed, 0);
    QCOMPARE(outcome.remaining, 3);
    QCOMPARE(outcome.notDone, (QList<StepId> {u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(statesOf(u"b"_s), (QStringList {u"running"_s, u"cancelled"_s}));
    QCOMPARE(statesOf(u"d"_s), (QStringList {u"skipped"_s}));
    QCOMPARE(m_executor->running, 0);
}

void TestPlanRunner::cancelBeforeTheStart()
{
    m_stop.request_stop();
    run(u"a b"_s);
    QVERIFY((*m_result)->wasCancelled);
    QCOMPARE((*m_result)->remaining, 2);
    QVERIFY(m_executor->log.isEmpty());
}

void TestPlanRunner::deadlineEndsAStep()
{
    run(u"a=hangs b<a"_s);
    const RunOutcome &outcome = **m_result;
    QCOMPARE(m_elapsed, seconds(300));
    QCOMPARE(outcome.failed, 1);
    QVERIFY(!outcome.wasCancelled);
    const Error &error = outcome.rootFailures.first().second;
    QCOMPARE(error.code, ErrorCode::Timeout);
    QCOMPARE(error.detail, u"waits for a"_s);
    QVERIFY(error.message.contains(u'5'));
}

void TestPlanRunner::laterRunKnowsWhatAnUnfinishedOneRecorded()
{
    run(u"a=records b:5=fails"_s);
    QVERIFY(!(*m_result)->isComplete());
    init();
    run(u"a:100=records b:5=fails"_s);
    m_events.clear();
    run(u"a:5 b:5=fails"_s); // a succeeded before: what it recorded then means nothing now
    const auto told = [this](const QString &message) {
        return std::ranges::any_of(m_events, [&](const RunEvent &event) {
            return event.step == "a"_L1 && event.state == StepState::Succeeded
                && event.message == message;
        });
    };
    QVERIFY(told(u"nothing"_s));
    run(u"a:100=records"_s, 8, 0); // interrupted
    m_stop = {};
    m_events.clear();
    run(u"a:5"_s);
    QVERIFY(told(u"UPID"_s));
}

void TestPlanRunner::journalThatCannotBeWrittenStartsNothing()
{
    const test::FileSizeLimit full(10);
    run(u"a"_s);
    QVERIFY(!m_result->has_value());
    QVERIFY(m_result->error().message.contains(m_folder->path()));
    QVERIFY(m_executor->log.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanRunner)
#include "tst_planrunner.moc"
