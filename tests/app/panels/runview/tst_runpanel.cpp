// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/runview/runmodel.h"
#include "app/panels/runview/runpanel.h"
#include "model/plan/planner.h"
#include "tests/support/sample.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace castello;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRunPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void groupsStepsByMachine();
    void namesTheConditionWithElapsedOfExpected();
    void countsWhatRemains();
    void saysWhatHappenedAndWhatRemains();
    void fitsHalfASmallScreen();
    void whatIsWaitedForHasRoomBesideTheLog();
    void showsWhatAStepSaid();
    void ticksOnlyDuringARun();

private:
    void begin()
    {
        m_workspace->live.setPlan(planDeploy(m_workspace->session.castle(), {}).value());
        m_workspace->live.beginRun();
        Q_EMIT m_workspace->run.runStarted(*m_workspace->live.plan());
    }
    QTemporaryDir m_home; ///< no lab there, so that nothing is looked at
    std::unique_ptr<Workspace> m_workspace;
};

void TestRunPanel::init()
{
    qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
    m_workspace = std::make_unique<Workspace>();
    m_workspace->session.start(test::sampleCastleText());
    QTRY_COMPARE(m_workspace->run.activity(), RunController::Activity::Idle);
}

void TestRunPanel::groupsStepsByMachine()
{
    RunModel model;
    const QAbstractItemModelTester tester(&model);
    const Plan plan = planDeploy(m_workspace->session.castle(), {}).value();
    model.begin(plan, 20);
    QCOMPARE(model.rowCount(), 7); // the castle as a whole, and six machines
    QCOMPARE(model.index(0, 0).data().toString(), u"tazlab"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"controlplane-1"_s);
    int steps = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        steps += model.rowCount(model.index(row, 0));
    }
    QCOMPARE(steps, plan.steps.size());
    for (const Step &step : plan.steps) {
        QCOMPARE(model.indexOf(step.id).data().toString(), title(step));
    }
    model.end();
}

void TestRunPanel::namesTheConditionWithElapsedOfExpected()
{
    RunModel model;
    const QAbstractItemModelTester tester(&model);
    model.begin(planDeploy(m_workspace->session.castle(), {}).value(), 1);
    const StepId id = u"create-vm/worker-2"_s;
    model.handle(id, {StepState::Running, u"task on pve"_s, 12s});
    const QModelIndex step = model.indexOf(id);
    QCOMPARE(step.siblingAtColumn(RunModel::ConditionColumn).data().toString(), u"task on pve"_s);
    QVERIFY(step.siblingAtColumn(RunModel::TimeColumn).data().toString().contains(u"25 s"_s));
    QCOMPARE(step.parent().siblingAtColumn(RunModel::ConditionColumn).data().toString(),
        u"task on pve"_s);
    model.handle(id, {StepState::Succeeded, u"made"_s, 14s});
    QCOMPARE(step.siblingAtColumn(RunModel::TimeColumn).data().toString(), u"14 s"_s);
    QCOMPARE(step.data(RunModel::StateRole).value<StepState>(), StepState::Succeeded);
    model.end();
}

void TestRunPanel::countsWhatRemains()
{
    const Plan plan = planDeploy(m_workspace->session.castle(), {}).value();
    RunProgress progress(plan);
    const auto whole = progress.remaining(0ms);
    QVERIFY(whole > 1min);
    for (const Step &step : plan.steps) {
        progress.handle(step.id, {StepState::Succeeded, {}, 1s}, 1s);
    }
    QCOMPARE(progress.remaining(1s), 0ms);
    QCOMPARE(progress.doneCount(), int(plan.steps.size()));
}

void TestRunPanel::saysWhatHappenedAndWhatRemains()
{
    RunPanel panel(m_workspace.get());
    panel.resize(900, 400);
    panel.show();
    auto *report = panel.findChild<QWidget *>(u"runReport"_s);
    begin();
    QVERIFY(!report->isVisible());
    m_workspace->live.handle({u"create-vm/worker-1"_s,
        StepState::Failed,
        {},
        3s,
        Error {ErrorCode::Unexpected, u"no room"_s, {}, {}}});
    m_workspace->live.endRun();
    RunReport told;
    told.summary = u"no room"_s;
    told.remains = u"5 steps"_s;
    told.remedy = u"Make room"_s;
    Q_EMIT m_workspace->run.runEnded(told);
    QVERIFY(report->isVisible());
    QCOMPARE(report->accessibleName(), u"no room"_s);
    QCOMPARE(report->accessibleDescription(), u"5 steps\nMake room"_s);
    QVERIFY(panel.findChild<QPushButton *>(u"runAgain"_s)->isVisible());
    auto *tree = panel.findChild<QTreeView *>(u"runSteps"_s);
    QCOMPARE(tree->currentIndex().data(RunModel::StateRole).value<StepState>(), StepState::Failed);

    begin();
    QVERIFY(!report->isVisible());
}

void TestRunPanel::fitsHalfASmallScreen()
{
    RunPanel panel(m_workspace.get());
    panel.show();
    begin();
    const auto *time = panel.findChild<QLabel *>(u"runTime"_s);
    QVERIFY(time->fontMetrics().horizontalAdvance(time->text()) > 100);
    QVERIFY2(panel.minimumSizeHint().width() < 1024 / 2,
        qPrintable(QString::number(panel.minimumSizeHint().width())));
}

void TestRunPanel::whatIsWaitedForHasRoomBesideTheLog()
{
    RunPanel panel(m_workspace.get());
    panel.resize(1000, 300);
    panel.show();
    begin();
    auto *tree = panel.findChild<QTreeView *>(u"runSteps"_s);
    const int letter = tree->fontMetrics().averageCharWidth();
    QVERIFY(!tree->isColumnHidden(RunModel::StepsColumn));
    for (const int width : {900, 700, 600, 500, 450}) {
        panel.resize(width, 300);
        tree->setCurrentIndex(tree->model()->index(1, 0)); // opens the log
        QTRY_VERIFY(panel.findChild<QPlainTextEdit *>(u"runLog"_s)->isVisible());
        QCoreApplication::processEvents();
        const int room = tree->columnWidth(RunModel::ConditionColumn);
        QVERIFY2(room >= 10 * letter, qPrintable(u"%1 of %2"_s.arg(room).arg(width)));
    }
    QVERIFY(tree->isColumnHidden(RunModel::StepsColumn));
    panel.resize(1000, 300);
    QTRY_VERIFY(!tree->isColumnHidden(RunModel::StepsColumn));
}

void TestRunPanel::showsWhatAStepSaid()
{
    RunPanel panel(m_workspace.get());
    begin();
    auto *tree = panel.findChild<QTreeView *>(u"runSteps"_s);
    auto *log = panel.findChild<QPlainTextEdit *>(u"runLog"_s);
    const auto *model = static_cast<const RunModel *>(tree->model());
    const StepId id = u"create-vm/worker-1"_s;
    tree->setCurrentIndex(model->indexOf(id));
    for (const QString &text : {u"first"_s, u"first"_s, u"second"_s}) {
        m_workspace->live.handle({id, StepState::Running, text, 1s, {}});
    }
    QCOMPARE(log->toPlainText().count(u"first"_s), 1);
    QVERIFY(log->toPlainText().contains(u"second"_s));
    tree->setCurrentIndex(model->indexOf(id).parent());
    QVERIFY(log->toPlainText().contains(u"second"_s));
}

void TestRunPanel::ticksOnlyDuringARun()
{
    RunModel model;
    QSignalSpy ticked(&model, &RunModel::ticked);
    model.begin(planDeploy(m_workspace->session.castle(), {}).value(), 20);
    QVERIFY(ticked.wait());
    model.end();
    ticked.clear();
    const auto stopped = model.now();
    QVERIFY(!ticked.wait(1200)); // more than two ticks
    QCOMPARE(model.now(), stopped);
}

QTEST_MAIN(TestRunPanel)
#include "tst_runpanel.moc"
