// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/livestate.h"

#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const MachineId kWorker {QUuid(u"6e0b2b3c-6a43-5a7b-9f0e-0d6f1a3c2b11"_s)};

Plan planWith(Action action)
{
    Plan plan;
    MachineChange change;
    change.name = u"worker-1"_s;
    change.id = kWorker;
    change.action = action;
    plan.machines = {change};
    for (const QString &id : {u"create-vm/worker-1"_s, u"start-vm/worker-1"_s}) {
        Step step;
        step.id = id;
        step.machine = kWorker;
        plan.steps.append(step);
    }
    return plan;
}

WorldView worldWith(bool isRunning, bool isReady)
{
    WorldView view;
    ObservedVm vm;
    vm.isRunning = isRunning;
    view.ownership.ours.insert(kWorker, vm);
    ObservedMachine machine;
    machine.isReady = isReady;
    view.world.machines.insert(kWorker, machine);
    return view;
}

} // namespace

class TestLiveState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stateOfAMachine_data();
    void stateOfAMachine();
    void followsTheSteps();
    void isReadyWhenItsStepsAreDone();
    void anOutdatedPlanMarksNothing();
    void aNewPlanForgetsTheLastRun();
    void tellsTheWorldOnce();
    void everyStateHasAName();
};

void TestLiveState::stateOfAMachine_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<ItemState>("state");
    QTest::newRow("to be created") << Action::Create << ItemState::Planned;
    QTest::newRow("to be updated") << Action::Update << ItemState::Changing;
    QTest::newRow("to be replaced") << Action::Replace << ItemState::Changing;
    QTest::newRow("to be deleted") << Action::Delete << ItemState::Leaving;
    QTest::newRow("unchanged") << Action::NoOp << ItemState::Running;
}

void TestLiveState::stateOfAMachine()
{
    QFETCH(Action, action);
    LiveState live;
    QCOMPARE(live.stateOf(kWorker), ItemState::Drawn);
    live.setWorld(worldWith(true, true));
    live.setPlan(planWith(action));
    QTEST(live.stateOf(kWorker), "state");
    live.setPlan({});
    QCOMPARE(live.stateOf(kWorker), ItemState::Running);
    live.setWorld(worldWith(true, false));
    QCOMPARE(live.stateOf(kWorker), ItemState::Starting);
    live.setWorld(worldWith(false, false));
    QCOMPARE(live.stateOf(kWorker), ItemState::Stopped);
}

void TestLiveState::followsTheSteps()
{
    LiveState live;
    live.setPlan(planWith(Action::Create));
    const QSignalSpy progress(&live, &LiveState::progressChanged);
    live.beginRun();
    QVERIFY(live.isRunning());
    live.handle({u"create-vm/worker-1"_s, StepState::Running, u"task"_s, {}, {}});
    QCOMPARE(live.stateOf(kWorker), ItemState::Working);
    RunEvent failed {u"create-vm/worker-1"_s, StepState::Failed, {}, std::chrono::seconds(3), {}};
    failed.error = Error {ErrorCode::Timeout, u"no answer"_s, {}, {}};
    live.handle(failed);
    QCOMPARE(live.stateOf(kWorker), ItemState::Failed);
    QVERIFY(live.progress().value(failed.step).message.contains("no answer"_L1));
    live.endRun();
    QVERIFY(!live.isRunning());
    QCOMPARE(live.stateOf(kWorker), ItemState::Failed);
    QCOMPARE(progress.count(), 4);
}

void TestLiveState::isReadyWhenItsStepsAreDone()
{
    LiveState live;
    live.setPlan(planWith(Action::Create));
    live.beginRun();
    live.handle({u"create-vm/worker-1"_s, StepState::Succeeded, {}, {}, {}});
    QCOMPARE(live.stateOf(kWorker), ItemState::Starting);
    live.handle({u"start-vm/worker-1"_s, StepState::Succeeded, {}, {}, {}});
    QCOMPARE(live.stateOf(kWorker), ItemState::Running);
    live.endRun();
    QCOMPARE(live.stateOf(kWorker), ItemState::Drawn); // from here on what was seen counts
}

void TestLiveState::anOutdatedPlanMarksNothing()
{
    LiveState live;
    live.setPlan(planWith(Action::Create));
    const QSignalSpy changed(&live, &LiveState::planChanged);
    live.outdatePlan();
    live.outdatePlan();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!live.isPlanCurrent());
    QCOMPARE(live.stateOf(kWorker), ItemState::Drawn);
}

void TestLiveState::aNewPlanForgetsTheLastRun()
{
    LiveState live;
    live.setPlan(planWith(Action::Create));
    live.beginRun();
    live.handle({u"create-vm/worker-1"_s, StepState::Succeeded, {}, {}, {}});
    live.endRun();
    live.setPlan(planWith(Action::Create));
    QVERIFY(live.progress().isEmpty());
    QCOMPARE(live.stateOf(kWorker), ItemState::Planned);
}

void TestLiveState::tellsTheWorldOnce()
{
    LiveState live;
    const QSignalSpy changed(&live, &LiveState::worldChanged);
    live.setWorld(worldWith(true, true));
    live.setWorld(worldWith(true, true));
    QCOMPARE(changed.count(), 1);
    live.setWorld({});
    QCOMPARE(changed.count(), 2);
}

void TestLiveState::everyStateHasAName()
{
    QSet<QString> names;
    for (int state = 0; state <= int(ItemState::Stopped); ++state) {
        names.insert(toText(ItemState(state)));
    }
    QCOMPARE(names.size(), int(ItemState::Stopped) + 1);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestLiveState)
#include "tst_livestate.moc"
