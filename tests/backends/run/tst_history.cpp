// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/history.h"
#include "backends/run/journal.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsWhatTheJournalWrote();
    void tellsOutcomesApart();
    void readsDamagedFiles();
    void readsOlderJournals();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = QDir(m_folder->path()).filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    test::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistory::readsWhatTheJournalWrote()
{
    Plan plan;
    plan.purpose = Plan::Purpose::Destroy;
    plan.castleName = u"tazlab"_s;
    plan.steps = {Step(), Step()};
    const auto journal = Journal::open(m_folder->path(), &m_clock);
    QVERIFY(journal && (*journal)->beginRun(plan) && (*journal)->beginStep(u"stop-vm/a"_s));
    QVERIFY(Journal::unfinishedPurpose(m_folder->path()) == Plan::Purpose::Destroy);
    m_clock.advance(7s);
    QVERIFY((*journal)->endStep(u"stop-vm/a"_s, StepState::Succeeded, u"off"_s));
    m_clock.advance(1s);
    RunOutcome outcome;
    outcome.succeeded = 1;
    QVERIFY((*journal)->endRun(outcome));
    QVERIFY(!Journal::unfinishedPurpose(m_folder->path()));

    const QList<RunRecord> runs = readHistory(m_folder->path());
    QCOMPARE(runs.size(), 1);
    const RunRecord &run = runs.first();
    QCOMPARE(run.purpose, Plan::Purpose::Destroy);
    QCOMPARE(run.castleName, u"tazlab"_s);
    QCOMPARE(run.outcome, RunRecord::Outcome::Complete);
    QCOMPARE(run.plannedSteps, 2);
    QCOMPARE(run.succeeded(), 1);
    QCOMPARE(run.duration(), 8s);
    QCOMPARE(run.steps, (QList<StepTrace> {{u"stop-vm/a"_s, StepState::Succeeded, u"off"_s, 7s}}));
}

void TestHistory::tellsOutcomesApart()
{
    const auto journal = Journal::open(m_folder->path(), &m_clock);
    RunOutcome cancelled;
    cancelled.wasCancelled = true;
    RunOutcome failed;
    failed.failed = 1;
    for (const RunOutcome &outcome : {cancelled, failed}) {
        QVERIFY((*journal)->beginRun({}) && (*journal)->endRun(outcome));
        m_clock.advance(1s);
    }
    QVERIFY((*journal)->beginRun({}));
    QList<RunRecord::Outcome> outcomes;
    for (const RunRecord &run : readHistory(m_folder->path())) {
        outcomes.append(run.outcome);
    }
    QCOMPARE(outcomes,
        (QList<RunRecord::Outcome> {
            RunRecord::Outcome::Open, RunRecord::Outcome::Failed, RunRecord::Outcome::Cancelled}));
}

void TestHistory::readsDamagedFiles()
{
    write(u"history/empty.jsonl"_s, {});
    write(u"history/noise.jsonl"_s, "\x00\xff{]\n[1,2]\n{\"event\":7}\n");
    write(u"history/headless.jsonl"_s,
        R"({"event":"step-begins","step":"a","time":"2026-01-01T00:00:00.000Z"})");
    write(u"journal.jsonl"_s,
        R"({"event":"run-begins","run":"1","steps":3,"time":"2026-01-01T00:00:00.000Z"})"
        "\n"
        R"({"event":"step-begins","step":"a","time":"yesterday"})"
        "\n"
        R"({"event":"step-begins","step":"b","time":"2026-01-01T00:00:05.000Z"})"
        "\n"
        R"({"event":"step-ends","step":"never begun","state":"succeeded","time":"2026-01-01T00:00:06.000Z"})"
        "\n"
        R"({"event":"step-ends","step":"b","sta)");
    const QList<RunRecord> runs = readHistory(m_folder->path());
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().outcome, RunRecord::Outcome::Open);
    QCOMPARE(runs.first().steps, (QList<StepTrace> {{u"b"_s, StepState::Running, {}, 0s}}));
    QCOMPARE(runs.first().duration(), 6s);
    QVERIFY(readHistory(m_folder->filePath(u"nowhere"_s)).isEmpty());
}

void TestHistory::readsOlderJournals()
{
    write(u"history/1.jsonl"_s,
        R"({"castle":"x","event":"run-begins","purpose":"deploy","run":"1","steps":0,"time":"2026-01-01T00:00:00.000Z"})"
        "\n"
        R"({"complete":true,"event":"run-ends","time":"2026-01-01T00:00:01.000Z"})"
        "\n");
    const QList<RunRecord> runs = readHistory(m_folder->path());
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().castleName, QString());
    QCOMPARE(runs.first().outcome, RunRecord::Outcome::Complete);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
