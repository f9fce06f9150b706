// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/schedule.h"
#include "tests/support/property.h"

#include <QTest>

#include <algorithm>

using namespace castello;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

class TestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheLongestWayFirst();
    void locksAreExclusive();
    void failureBlocksWhatFollows();
    void anyPlanIsWalkedToItsEnd();
};

namespace {

Step step(
    const QString &id, const QList<StepId> &after, int expected, const QStringList &locks = {})
{
    Step step;
    step.id = id;
    step.after = after;
    step.expected = seconds(expected);
    step.locks = locks;
    return step;
}

Plan randomPlan()
{
    Plan plan;
    const int count = *rc::gen::inRange(0, 25);
    for (int i = 0; i < count; ++i) {
        Step next = step(QString::number(i), {}, *rc::gen::inRange(1, 60));
        for (int before = 0; before < i; ++before) {
            if (*rc::gen::inRange(0, 5) == 0) {
                next.after.append(QString::number(before));
            }
        }
        for (const auto &lock : {u"a"_s, u"b"_s, u"c"_s}) {
            if (*rc::gen::inRange(0, 3) == 0) {
                next.locks.append(lock);
            }
        }
        plan.steps.append(next);
    }
    return plan;
}

bool sharesLock(const Step &one, const Step &other)
{
    return std::ranges::any_of(
        one.locks, [&other](const QString &lock) { return other.locks.contains(lock); });
}

} // namespace

void TestSchedule::takesTheLongestWayFirst()
{
    Plan plan;
    plan.steps
        = {step(u"short"_s, {}, 50), step(u"first"_s, {}, 10), step(u"long"_s, {u"first"_s}, 60)};
    Schedule schedule(plan);
    QCOMPARE(schedule.take()->id, u"first"_s);
    QCOMPARE(schedule.take()->id, u"short"_s);
    QVERIFY(!schedule.take());
    schedule.finish(u"first"_s, true);
    QCOMPARE(schedule.take()->id, u"long"_s);
}

void TestSchedule::locksAreExclusive()
{
    Plan plan;
    plan.steps = {step(u"one"_s, {}, 2, {u"disk"_s}), step(u"two"_s, {}, 1, {u"disk"_s, u"vm"_s})};
    Schedule schedule(plan);
    QCOMPARE(schedule.take()->id, u"one"_s);
    QVERIFY(!schedule.take());
    schedule.finish(u"one"_s, false);
    QCOMPARE(schedule.take()->id, u"two"_s);
}

void TestSchedule::failureBlocksWhatFollows()
{
    Plan plan;
    plan.steps = {step(u"a"_s, {}, 1),
        step(u"b"_s, {u"a"_s}, 1),
        step(u"c"_s, {u"b"_s}, 1),
        step(u"d"_s, {}, 1, {u"x"_s})};
    Schedule schedule(plan);
    QCOMPARE(schedule.take()->id, u"a"_s);
    schedule.finish(u"a"_s, false);
    QCOMPARE(schedule.notTaken(), (QList<StepId> {u"b"_s, u"c"_s, u"d"_s}));
    QVERIFY(schedule.isBlocked(u"b"_s));
    QVERIFY(schedule.isBlocked(u"c"_s));
    QVERIFY(!schedule.isBlocked(u"d"_s));
}

void TestSchedule::anyPlanIsWalkedToItsEnd()
{
    QVERIFY(test::holds(
        "every step runs once, after those before it, never beside one with its lock", [] {
            const Plan plan = randomPlan();
            Schedule schedule(plan);
            QList<Step> running;
            QSet<StepId> done;
            while (done.size() < plan.steps.size()) {
                while (const auto next = schedule.take()) {
                    RC_ASSERT(!done.contains(next->id));
                    for (const Step &other : std::as_const(running)) {
                        RC_ASSERT(other.id != next->id && !sharesLock(other, *next));
                    }
                    for (const StepId &before : next->after) {
                        RC_ASSERT(done.contains(before));
                    }
                    running.append(*next);
                }
                RC_ASSERT(!running.isEmpty());
                const Step over = running.takeAt(*rc::gen::inRange<qsizetype>(0, running.size()));
                done.insert(over.id);
                schedule.finish(over.id, true);
            }
            RC_ASSERT(schedule.notTaken().isEmpty());
        }));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
