// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// The engine as the window has it, against a real lab process of its own.
#include "app/window/workspace.h"
#include "backends/engine/folders.h"
#include "backends/lab/client/labprocess.h"
#include "tests/support/await.h"
#include "tests/support/labend.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLong = 120'000;

/// How long the interface's thread was away from its event loop, at most.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    Heartbeat()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
        });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(5);
    }
    qint64 stop()
    {
        m_timer.stop();
        return m_longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class TestRunController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void deploysScalesAndDestroys();
    void cancelsWithinASecondAndResumes();
    void saysWhatToDoWhenTheLabDies();
    void goesOnWhenLessIsLeftToDo();
    void runsNoPlanThatIsOutOfDate();
    void asksBeforeAnythingIsDone();
    void leavesAResumableJournalWhenTheWindowCloses();
    void refusesACastleWithErrors();
    void resetsTheLab();
    void resetsNoLabThatIsAtWork();
    void aResetThatTheLabDoesNotHearCanBeCancelled();

private:
    void openSample();
    void planFor(Plan::Purpose purpose);
    RunReport run();
    static int labProcess();
    int countIn(ItemState state) const;
    /// Carries out, and waits until a step of that kind has ended.
    void runUntil(StepKind kind);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRunController::init()
{
    m_home = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/castello-run-XXXXXX"_s);
    qputenv("XDG_STATE_HOME", m_home->path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8());
    m_workspace = std::make_unique<Workspace>();
    m_workspace->run.setSpeed(60);
    openSample();
}

void TestRunController::cleanup()
{
    m_workspace.reset();
    test::endLab();
    m_home.reset();
}

void TestRunController::openSample()
{
    const QString sample
        = QStringLiteral(CASTELLO_SOURCE_DIR "/resources/samples/tazlab.castle.yaml");
    QVERIFY(m_workspace->session.open(sample));
}

void TestRunController::planFor(Plan::Purpose purpose)
{
    QSignalSpy ready(&m_workspace->run, &RunController::planReady);
    QSignalSpy failed(&m_workspace->run, &RunController::failed);
    m_workspace->run.makePlan(purpose);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), kLong);
    QVERIFY2(failed.isEmpty(),
        failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().toString()));
    QVERIFY(m_workspace->live.isPlanCurrent());
}

RunReport TestRunController::run()
{
    QSignalSpy ended(&m_workspace->run, &RunController::runEnded);
    m_workspace->run.carryOut();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kLong); }();
    return ended.isEmpty() ? RunReport() : ended.first().first().value<RunReport>();
}

int TestRunController::countIn(ItemState state) const
{
    const QList<Machine> machines = machinesOf(m_workspace->session.castle());
    return int(std::ranges::count_if(machines,
        [&](const Machine &machine) { return m_workspace->live.stateOf(machine.id) == state; }));
}

void TestRunController::deploysScalesAndDestroys()
{
    Heartbeat heartbeat;
    heartbeat.start();
    planFor(Plan::Purpose::Deploy);
    QCOMPARE(m_workspace->live.plan()->summary(), (PlanSummary {6, 0, 0}));
    QCOMPARE(countIn(ItemState::Planned), 6);

    RunReport report = run();
    QVERIFY2(report.kind == RunReport::Kind::Deployed, qPrintable(report.summary));
    QCOMPARE(countIn(ItemState::Running), 6);
    QVERIFY(m_workspace->live.plan()->isEmpty() && m_workspace->live.isPlanCurrent());
    const HostCapacity capacity
        = m_workspace->live.world()->capacities.value({u"home"_s, u"pve"_s});
    QVERIFY(capacity.cores > 0 && capacity.memory.count > 0 && capacity.disk.count > 0);
    QVERIFY(!m_workspace->run.hasUnfinishedRun());

    QVERIFY(m_workspace->session.change({u"four workers"_s, {{u"groups.worker.count"_s, u"4"_s}}}));
    QVERIFY(!m_workspace->live.isPlanCurrent());
    planFor(Plan::Purpose::Deploy);
    QCOMPARE(m_workspace->live.plan()->summary(), (PlanSummary {1, 0, 0}));
    report = run();
    QVERIFY2(report.kind == RunReport::Kind::Deployed, qPrintable(report.summary));
    QCOMPARE(countIn(ItemState::Running), 7);

    planFor(Plan::Purpose::Destroy);
    QCOMPARE(m_workspace->live.plan()->summary(), (PlanSummary {0, 0, 7}));
    report = run();
    QVERIFY2(report.kind == RunReport::Kind::Destroyed, qPrintable(report.summary));
    QCOMPARE(countIn(ItemState::Drawn), 7);
    qInfo("longest handler: %lld ms", heartbeat.stop());
}

void TestRunController::runUntil(StepKind kind)
{
    m_workspace->run.carryOut();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(m_workspace->live.plan()->steps,
                                 [&](const Step &step) {
                                     return step.kind == kind
                                         && m_workspace->live.progress().value(step.id).state
                                         == StepState::Succeeded;
                                 }),
        kLong);
}

void TestRunController::cancelsWithinASecondAndResumes()
{
    planFor(Plan::Purpose::Deploy);
    QSignalSpy ended(&m_workspace->run, &RunController::runEnded);
    runUntil(StepKind::CreateVm);
    QElapsedTimer since;
    since.start();
    m_workspace->run.cancel();
    QCOMPARE(m_workspace->run.activity(), RunController::Activity::Cancelling);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kLong);
    qInfo("a cancel took %lld ms", since.elapsed());
    const auto report = ended.takeFirst().first().value<RunReport>();
    QCOMPARE(report.kind, RunReport::Kind::Cancelled);
    QVERIFY(!report.remains.isEmpty() && !report.remedy.isEmpty());
    QVERIFY(m_workspace->run.hasUnfinishedRun() && !m_workspace->live.isPlanCurrent());

    QSignalSpy consent(&m_workspace->run, &RunController::consentWanted);
    QTRY_VERIFY(!m_workspace->run.isBusy());
    m_workspace->run.resume();
    QTRY_VERIFY_WITH_TIMEOUT(!consent.isEmpty(), kLong);
    const RunReport second = run();
    QVERIFY2(second.kind == RunReport::Kind::Deployed, qPrintable(second.summary));
    QVERIFY(!m_workspace->run.hasUnfinishedRun());
    QCOMPARE(countIn(ItemState::Running), 6);
}

int TestRunController::labProcess()
{
    QFile lock(labFolder() + u"/lab.lock"_s);
    return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toInt() : 0;
}

void TestRunController::saysWhatToDoWhenTheLabDies()
{
    planFor(Plan::Purpose::Deploy);
    QSignalSpy ended(&m_workspace->run, &RunController::runEnded);
    runUntil(StepKind::CreateVm);
    const int process = labProcess();
    QVERIFY(process > 1);
    QCOMPARE(::kill(process, SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kLong);
    const auto report = ended.first().first().value<RunReport>();
    QCOMPARE(report.kind, RunReport::Kind::Failed);
    QVERIFY2(report.summary.contains(u"lab"_s), qPrintable(report.summary));
    QVERIFY(!report.summary.isEmpty() && !report.remains.isEmpty() && !report.remedy.isEmpty());
    QVERIFY(m_workspace->run.hasUnfinishedRun());

    QSignalSpy consent(&m_workspace->run, &RunController::consentWanted);
    m_workspace->run.deploy(); // a new lab, which knows nothing of the old one
    QTRY_VERIFY_WITH_TIMEOUT(!consent.isEmpty(), kLong);
    QCOMPARE(m_workspace->live.plan()->summary(), (PlanSummary {6, 0, 0}));
    QCOMPARE(run().kind, RunReport::Kind::Deployed);
}

void TestRunController::goesOnWhenLessIsLeftToDo()
{
    planFor(Plan::Purpose::Deploy);
    QVERIFY(run().kind == RunReport::Kind::Deployed);
    planFor(Plan::Purpose::Destroy);
    const auto lab = test::await(connectToLab(labFolder(), {}));
    QVERIFY(lab && test::await(lab->reset({}))); // somebody else was quicker
    const RunReport report = run();
    QVERIFY2(report.kind == RunReport::Kind::Destroyed, qPrintable(report.summary));
}

void TestRunController::runsNoPlanThatIsOutOfDate()
{
    planFor(Plan::Purpose::Deploy);
    QVERIFY(m_workspace->session.change({u"four workers"_s, {{u"groups.worker.count"_s, u"4"_s}}}));
    QSignalSpy started(&m_workspace->run, &RunController::runStarted);
    m_workspace->run.carryOut();
    QVERIFY(started.isEmpty() && !m_workspace->run.isBusy());
}

void TestRunController::asksBeforeAnythingIsDone()
{
    QSignalSpy consent(&m_workspace->run, &RunController::consentWanted);
    QSignalSpy started(&m_workspace->run, &RunController::runStarted);
    m_workspace->run.deploy();
    QTRY_VERIFY_WITH_TIMEOUT(!consent.isEmpty(), kLong);
    QCOMPARE(consent.first().first().value<Plan>(), *m_workspace->live.plan());
    QVERIFY(started.isEmpty());

    QSignalSpy ended(&m_workspace->run, &RunController::runEnded);
    m_workspace->run.destroy(); // of nothing
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kLong);
    QCOMPARE(ended.first().first().value<RunReport>().kind, RunReport::Kind::NothingToDo);
}

void TestRunController::leavesAResumableJournalWhenTheWindowCloses()
{
    planFor(Plan::Purpose::Deploy);
    runUntil(StepKind::CreateVm);
    m_workspace = std::make_unique<Workspace>(); // joins the thread of the old one
    m_workspace->run.setSpeed(60);
    openSample();
    QVERIFY(m_workspace->run.hasUnfinishedRun());
    QSignalSpy consent(&m_workspace->run, &RunController::consentWanted);
    m_workspace->run.resume();
    QTRY_VERIFY_WITH_TIMEOUT(!consent.isEmpty(), kLong);
    const RunReport report = run();
    QVERIFY2(report.kind == RunReport::Kind::Deployed, qPrintable(report.summary));
}

void TestRunController::refusesACastleWithErrors()
{
    m_workspace->session.replaceText("apiVersion: castello/v1\nkind: Castle\n"_ba);
    QSignalSpy failed(&m_workspace->run, &RunController::failed);
    m_workspace->run.makePlan(Plan::Purpose::Deploy);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::InvalidInput);
    QVERIFY(!m_workspace->run.isBusy());
}

void TestRunController::resetsTheLab()
{
    QVERIFY(!m_workspace->run.isLabThere());
    planFor(Plan::Purpose::Deploy);
    runUntil(StepKind::CreateVm);
    m_workspace->run.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->run.isBusy(), kLong);
    QVERIFY(m_workspace->run.isLabThere());
    QSignalSpy reset(&m_workspace->run, &RunController::labReset);
    m_workspace->run.resetLab();
    QCOMPARE(m_workspace->run.activity(), RunController::Activity::Resetting);
    QTRY_VERIFY_WITH_TIMEOUT(!reset.isEmpty(), kLong);
    QVERIFY(!m_workspace->live.plan());
    QTRY_VERIFY(!m_workspace->run.isBusy() && m_workspace->live.world());
    QVERIFY(m_workspace->live.world()->world.vms.isEmpty());
    planFor(Plan::Purpose::Deploy);
    QCOMPARE(m_workspace->live.plan()->summary().create, 6);
}

void TestRunController::resetsNoLabThatIsAtWork()
{
    planFor(Plan::Purpose::Deploy);
    runUntil(StepKind::CreateVm);
    m_workspace->run.resetLab();
    QCOMPARE(m_workspace->run.activity(), RunController::Activity::Running);
    m_workspace->run.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->run.isBusy(), kLong);
    m_workspace->run.setPlace(Place::Providers);
    m_workspace->run.resetLab();
    QVERIFY(!m_workspace->run.isBusy());
}

void TestRunController::aResetThatTheLabDoesNotHearCanBeCancelled()
{
    planFor(Plan::Purpose::Deploy);
    QTRY_COMPARE(m_workspace->run.activity(), RunController::Activity::Idle);
    const int process = labProcess();
    QVERIFY(process > 1);
    QCOMPARE(::kill(process, SIGSTOP), 0);
    const auto goOn = qScopeGuard([process] { ::kill(process, SIGCONT); });
    QSignalSpy reset(&m_workspace->run, &RunController::labReset);
    QSignalSpy failed(&m_workspace->run, &RunController::failed);
    m_workspace->run.resetLab();
    m_workspace->run.cancel();
    QCOMPARE(m_workspace->run.activity(), RunController::Activity::Cancelling);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->run.isBusy(), kLong);
    QVERIFY(reset.isEmpty() && failed.isEmpty());
    QVERIFY(m_workspace->run.isLabThere() && m_workspace->live.plan());

    m_workspace->run.resetLab();
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kLong); // it gives up by itself
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Timeout);
    QVERIFY(reset.isEmpty() && !m_workspace->run.isBusy());
}

QTEST_MAIN(TestRunController)
#include "tst_runcontroller.moc"
