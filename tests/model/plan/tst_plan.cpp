// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan.h"
#include "model/plan/planjson.h"
#include "tests/model/plan/worldbuilder.h"

#include <QSet>
#include <QTest>

using namespace castello;
using namespace castello::test;

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summaryCountsMachines();
    void everyKindHasANameAndATitle();
    void findsWhatIsNoOrder_data();
    void findsWhatIsNoOrder();
};

void TestPlan::summaryCountsMachines()
{
    Plan plan;
    for (const Action action : {Action::Create,
             Action::Update,
             Action::Replace,
             Action::Delete,
             Action::Read,
             Action::NoOp}) {
        plan.machines.append({u"m"_s, {}, action, {}, {}, {}});
    }
    QCOMPARE(plan.summary(), (PlanSummary {2, 1, 2}));
    QVERIFY(plan.isEmpty());
}

void TestPlan::everyKindHasANameAndATitle()
{
    QSet<QString> names;
    QSet<QString> titles;
    for (int kind = 0; kind <= int(StepKind::DestroyVm); ++kind) {
        Step step;
        step.kind = StepKind(kind);
        step.subject = u"worker-1"_s;
        names.insert(toString(step.kind));
        titles.insert(title(step));
        QVERIFY(title(step).contains(u"worker-1"_s));
    }
    QCOMPARE(names.size(), int(StepKind::DestroyVm) + 1);
    QCOMPARE(titles.size(), names.size());
}

void TestPlan::findsWhatIsNoOrder_data()
{
    // "b<a": b waits for a.
    QTest::addColumn<QString>("graph");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("a chain") << u"a b<a c<b"_s << true;
    QTest::newRow("a diamond") << u"a b<a c<a d<b,c"_s << true;
    QTest::newRow("twice the same id") << u"a a"_s << false;
    QTest::newRow("an unknown predecessor") << u"a b<x"_s << false;
    QTest::newRow("the wrong order") << u"b<a a"_s << false;
    QTest::newRow("a cycle") << u"a<b b<a"_s << false;
    QTest::newRow("waits for itself") << u"a<a"_s << false;
}

void TestPlan::findsWhatIsNoOrder()
{
    QFETCH(QString, graph);
    Plan plan;
    for (const QString &part : graph.split(u' ', Qt::SkipEmptyParts)) {
        Step step;
        step.id = part.section(u'<', 0, 0);
        step.after = part.section(u'<', 1).split(u',', Qt::SkipEmptyParts);
        plan.steps.append(step);
    }
    const auto checked = checkPlan(plan);
    QTEST(checked.has_value(), "good");
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::Unexpected);
    }
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
