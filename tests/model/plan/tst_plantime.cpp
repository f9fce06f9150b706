// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plantime.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Step step(
    const QString &id, std::chrono::seconds expected, QList<StepId> after, QStringList locks = {})
{
    Step made;
    made.id = id;
    made.expected = expected;
    made.after = std::move(after);
    made.locks = std::move(locks);
    return made;
}

} // namespace

class TestPlanTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheLongestWay();
    void queuesForWhatOnlyOneMayHold();
    void countsWhatIsLeft();
};

void TestPlanTime::takesTheLongestWay()
{
    Plan plan;
    QCOMPARE(remainingTime(plan), 0ms);
    plan.steps = {step(u"a"_s, 10s, {}),
        step(u"b"_s, 20s, {}),
        step(u"c"_s, 5s, {u"a"_s, u"b"_s}),
        step(u"d"_s, 12s, {u"a"_s})};
    QCOMPARE(remainingTime(plan), 25s);
}

void TestPlanTime::queuesForWhatOnlyOneMayHold()
{
    Plan plan;
    plan.steps = {step(u"first"_s, 3s, {})};
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        plan.steps.append(step(id, 10s, {u"first"_s}, {u"storage"_s}));
        plan.steps.append(step(u"end-"_s + id, 4s, {id}));
    }
    QCOMPARE(remainingTime(plan), 3s + 30s + 4s);
}

void TestPlanTime::countsWhatIsLeft()
{
    Plan plan;
    plan.steps = {step(u"a"_s, 10s, {}, {u"x"_s}), step(u"b"_s, 10s, {u"a"_s}, {u"x"_s})};
    QCOMPARE(remainingTime(plan, {{u"a"_s, 0ms}}), 10s);
    QCOMPARE(remainingTime(plan, {{u"a"_s, 0ms}, {u"b"_s, 2500ms}}), 2500ms);
    QCOMPARE(remainingTime(plan, {{u"a"_s, 0ms}, {u"b"_s, 0ms}}), 0ms);
}

QTEST_GUILESS_MAIN(TestPlanTime)
#include "tst_plantime.moc"
