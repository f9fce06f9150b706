// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace castello;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RunRecord run(const QDateTime &began, RunRecord::Outcome outcome, std::chrono::seconds created)
{
    RunRecord made;
    made.began = began;
    made.ended = began.addSecs(90);
    made.outcome = outcome;
    made.plannedSteps = 3;
    made.steps = {{u"create-vm/worker-1"_s, StepState::Succeeded, u"VM 420"_s, created},
        {u"unheard-of"_s, StepState::Running, {}, 0s}};
    return made;
}

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsRunsAndSteps();
    void comparesWithTheRunBefore();
};

void TestHistoryPanel::tellsRunsAndSteps()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    const QDateTime day(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::UTC);
    model.setRuns({run(day.addDays(1), RunRecord::Outcome::Open, 20s),
                      run(day, RunRecord::Outcome::Complete, 25s)},
        false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, HistoryModel::OutcomeColumn).data().toString(), u"interrupted"_s);
    QCOMPARE(model.index(1, HistoryModel::OutcomeColumn).data().toString(), u"complete"_s);
    QCOMPARE(model.index(1, HistoryModel::TimeColumn).data().toString(), u"1 min 30 s"_s);
    const QModelIndex step = model.index(0, 0, model.index(1, 0));
    QVERIFY(step.data().toString().contains(u"worker-1"_s));
    QCOMPARE(model.index(1, 0, model.index(1, 0)).data().toString(), u"unheard-of"_s);
    model.setRuns({run(day, RunRecord::Outcome::Open, 20s)}, true);
    QCOMPARE(
        model.index(0, 0).data(HistoryModel::StateRole).value<StepState>(), StepState::Running);
}

void TestHistoryPanel::comparesWithTheRunBefore()
{
    HistoryModel model;
    const QDateTime day(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::UTC);
    model.setRuns({run(day.addDays(2), RunRecord::Outcome::Complete, 30s),
                      run(day.addDays(1), RunRecord::Outcome::Complete, 20s),
                      run(day, RunRecord::Outcome::Complete, 20s)},
        false);
    const auto time = [&model](int row) {
        return model.index(0, HistoryModel::TimeColumn, model.index(row, 0)).data().toString();
    };
    QCOMPARE(time(0), u"30 s (10 s longer)"_s);
    QCOMPARE(time(1), u"20 s"_s);
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
