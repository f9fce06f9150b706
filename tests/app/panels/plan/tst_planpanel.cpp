// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/plan/planmodel.h"
#include "app/panels/plan/planpanel.h"
#include "model/plan/planner.h"
#include "tests/support/sample.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace castello;
using namespace Qt::StringLiterals;

class TestPlanPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysTheSumAndEveryMachine();
    void foldsTheUnchanged();
    void secretsAreMadeWithTheClusterOnly();
    void tellsReasonsAndLosses();
    void saysThatNothingIsPlanned();
    void offersNoRunOfAnOutdatedPlan();
    void saysWhyThereIsNoPlan();
    void fitsHalfASmallScreen();

private:
    [[nodiscard]] Plan samplePlan() const
    {
        return planDeploy(m_workspace->session.castle(), {}).value();
    }
    QTemporaryDir m_home; ///< no lab there, so that nothing is looked at
    std::unique_ptr<Workspace> m_workspace;
};

void TestPlanPanel::init()
{
    qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
    m_workspace = std::make_unique<Workspace>();
    m_workspace->session.start(test::sampleCastleText());
    QTRY_COMPARE(m_workspace->run.activity(), RunController::Activity::Idle);
}

void TestPlanPanel::saysTheSumAndEveryMachine()
{
    PlanPanel panel(m_workspace.get());
    auto *tree = panel.findChild<QTreeView *>(u"planTree"_s);
    const QAbstractItemModelTester tester(tree->model());
    m_workspace->live.setPlan(samplePlan());
    QVERIFY(panel.findChild<QLabel *>(u"planSum"_s)->text().contains(u" 6 "_s));
    QVERIFY(!panel.findChild<QLabel *>(u"planTime"_s)->text().isEmpty());
    QVERIFY(panel.findChild<QPushButton *>(u"planRun"_s)->isEnabled());
    const QModelIndex first = tree->model()->index(0, PlanModel::SubjectColumn);
    QCOMPARE(first.data().toString(), u"VM 400 · controlplane-1"_s);
    const QModelIndex top = first.siblingAtColumn(0);
    QVERIFY(tree->model()->rowCount(top) >= 6); // host, VMID, address, cores, memory, disk
    QVERIFY(tree->model()->index(2, PlanModel::DetailColumn, top).data().toString()
        == u"192.168.1.151"_s);
    QTest::keyClick(tree, Qt::Key_Down);
    tree->setCurrentIndex(top);
    QSignalSpy revealed(&m_workspace->selection, &Selection::revealRequested);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(revealed.first().first().toString(), u"groups.controlplane.machines.controlplane-1"_s);
}

void TestPlanPanel::foldsTheUnchanged()
{
    Plan plan;
    plan.machines
        = {{u"a"_s, {}, Action::NoOp, {}, {}, {}}, {u"b"_s, {}, Action::NoOp, {}, {}, {}}};
    plan.notes = {u"look here"_s};
    const QList<PlanRow> rows = planRows(plan);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().kind, PlanRow::Kind::Unchanged);
    QCOMPARE(rows.first().children.size(), 2);
    QCOMPARE(rows.last().detail, u"look here"_s);
}

void TestPlanPanel::secretsAreMadeWithTheClusterOnly()
{
    const auto saysSecrets = [](const Plan &plan) {
        return std::ranges::any_of(planRows(plan),
            [](const PlanRow &row) { return row.subject == u"secrets of tazlab"_s; });
    };
    Plan plan = samplePlan();
    QVERIFY(saysSecrets(plan));
    plan.steps.removeIf([](const Step &step) { return step.kind == StepKind::Bootstrap; });
    QVERIFY(!saysSecrets(plan)); // another worker for a cluster that is there
}

void TestPlanPanel::tellsReasonsAndLosses()
{
    Plan plan;
    plan.machines = {{u"a"_s,
        {},
        Action::Replace,
        u"because"_s,
        {u"its disks"_s},
        {{u"memory"_s, u"4GiB"_s, u"8GiB"_s}}}};
    const PlanRow row = planRows(plan).first();
    QCOMPARE(row.detail, u"because"_s);
    QCOMPARE(row.children.size(), 3);
    QCOMPARE(row.children.at(1).detail, u"4GiB → 8GiB"_s);
    QCOMPARE(row.children.at(2).kind, PlanRow::Kind::Loss);
}

void TestPlanPanel::saysThatNothingIsPlanned()
{
    PlanPanel panel(m_workspace.get());
    panel.resize(600, 300);
    panel.show();
    QVERIFY(panel.findChild<QPushButton *>(u"planNow"_s)->isVisible());
    QVERIFY(!panel.findChild<QTreeView *>(u"planTree"_s)->isVisible());
}

void TestPlanPanel::offersNoRunOfAnOutdatedPlan()
{
    PlanPanel panel(m_workspace.get());
    panel.resize(600, 300);
    panel.show();
    m_workspace->live.setPlan(samplePlan());
    auto *banner = panel.findChild<QWidget *>(u"planOutdated"_s);
    QVERIFY(!banner->isVisible());
    m_workspace->live.outdatePlan();
    QVERIFY(banner->isVisible());
    QVERIFY(!panel.findChild<QPushButton *>(u"planRun"_s)->isEnabled());
}

void TestPlanPanel::saysWhyThereIsNoPlan()
{
    PlanPanel panel(m_workspace.get());
    panel.resize(600, 300);
    panel.show();
    Q_EMIT m_workspace->run.failed({ErrorCode::Unreachable, u"nobody answers"_s, {}, {}});
    QVERIFY(panel.findChild<QLabel *>(u"emptyText"_s)->text().contains(u"nobody answers"_s));
    QVERIFY(panel.findChild<QPushButton *>(u"planNow"_s)->isVisible());
}

void TestPlanPanel::fitsHalfASmallScreen()
{
    PlanPanel panel(m_workspace.get());
    m_workspace->live.setPlan(samplePlan());
    panel.show();
    QVERIFY2(panel.minimumSizeHint().width() < 360,
        qPrintable(QString::number(panel.minimumSizeHint().width())));
}

QTEST_MAIN(TestPlanPanel)
#include "tst_planpanel.moc"
