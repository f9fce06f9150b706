// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/history/historymodel.h"

#include "app/widgets/duration.h"

#include <QLocale>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr quintptr kTop = 0; ///< internal id of runs; a step's is its run's row + 1

/// “create-vm/worker-4” as a person reads it.
QString stepTitle(const StepId &id)
{
    const qsizetype slash = id.indexOf(u'/');
    const auto kind = stepKindNamed(QStringView(id).left(slash));
    if (!kind) {
        return id;
    }
    Step step;
    step.kind = *kind;
    step.subject = id.sliced(slash + 1);
    return title(step);
}

} // namespace

void HistoryModel::setRuns(const QList<RunRecord> &runs, bool isRunning)
{
    beginResetModel();
    m_runs = runs;
    m_isRunning = isRunning;
    endResetModel();
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kTop);
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    return child.internalId() == kTop ? QModelIndex()
                                      : createIndex(int(child.internalId()) - 1, 0, kTop);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_runs.size());
    }
    const bool isRun = parent.internalId() == kTop && parent.column() == 0;
    return isRun ? int(m_runs.at(parent.row()).steps.size()) : 0;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const bool isRun = index.internalId() == kTop;
    const int run = isRun ? index.row() : int(index.internalId()) - 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isRun ? runText(run, index.column())
                     : stepText(run, m_runs.at(run).steps.at(index.row()), index.column());
    case StateRole:
        return QVariant::fromValue(
            isRun ? stateOf(run) : m_runs.at(run).steps.at(index.row()).state);
    default:
        return {};
    }
}

QString HistoryModel::runText(int row, int column) const
{
    const RunRecord &run = m_runs.at(row);
    switch (column) {
    case WhenColumn:
        return QLocale().toString(run.began.toLocalTime(), QLocale::ShortFormat);
    case WhatColumn:
        return run.purpose == Plan::Purpose::Destroy ? tr("Destroy", "a run that was")
                                                     : tr("Deploy", "a run that was");
    case OutcomeColumn:
        return outcomeText(row);
    case StepsColumn:
        return tr("%1 of %n step(s)", nullptr, run.plannedSteps).arg(run.succeeded());
    case TimeColumn:
        return durationText(run.duration());
    default:
        return {};
    }
}

QString HistoryModel::outcomeText(int row) const
{
    switch (m_runs.at(row).outcome) {
    case RunRecord::Outcome::Complete:
        return tr("complete", "outcome of a run");
    case RunRecord::Outcome::Cancelled:
        return tr("cancelled", "outcome of a run");
    case RunRecord::Outcome::Failed:
        return tr("failed", "outcome of a run");
    case RunRecord::Outcome::Open:
        break;
    }
    return row == 0 && m_isRunning ? tr("on now", "outcome of a run")
                                   : tr("interrupted", "outcome of a run");
}

StepState HistoryModel::stateOf(int row) const
{
    switch (m_runs.at(row).outcome) {
    case RunRecord::Outcome::Complete:
        return StepState::Succeeded;
    case RunRecord::Outcome::Cancelled:
        return StepState::Cancelled;
    case RunRecord::Outcome::Failed:
        return StepState::Failed;
    case RunRecord::Outcome::Open:
        break;
    }
    return row == 0 && m_isRunning ? StepState::Running : StepState::Blocked;
}

const StepTrace *HistoryModel::before(int run, const StepTrace &step) const
{
    for (int row = run + 1; row < m_runs.size(); ++row) {
        const auto &steps = m_runs.at(row).steps;
        const auto it = std::ranges::find(steps, step.step, &StepTrace::step);
        if (it != steps.cend() && it->state == StepState::Succeeded) {
            return &*it;
        }
    }
    return nullptr;
}

QString HistoryModel::stepText(int run, const StepTrace &step, int column) const
{
    switch (column) {
    case WhenColumn:
        return stepTitle(step.step);
    case OutcomeColumn:
        return step.message;
    case TimeColumn:
        break;
    default:
        return {};
    }
    if (step.state == StepState::Running) {
        return {};
    }
    const QString time = durationText(step.duration);
    const StepTrace *earlier = before(run, step);
    const auto difference
        = earlier ? round<seconds>(step.duration - earlier->duration) : seconds(0);
    if (difference.count() == 0) {
        return time;
    }
    return difference.count() > 0
        ? tr("%1 (%2 longer)", "compared with the run before").arg(time, durationText(difference))
        : tr("%1 (%2 shorter)", "compared with the run before")
              .arg(time, durationText(-difference));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What", "kind of run");
    case OutcomeColumn:
        return tr("Outcome");
    case StepsColumn:
        return tr("Steps");
    default:
        return tr("Time taken");
    }
}

} // namespace castello
