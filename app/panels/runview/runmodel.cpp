// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/runview/runmodel.h"

#include "app/widgets/duration.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr quintptr kTop = 0; ///< internal id of machines; a step's is its machine's row + 1
constexpr auto kTick = 500ms;

} // namespace

RunModel::RunModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, &RunModel::tick);
}

void RunModel::begin(const Plan &plan, double clockFactor)
{
    beginResetModel();
    m_progress = RunProgress(plan);
    m_clockFactor = clockFactor;
    m_since.start();
    m_ticker.start();
    endResetModel();
}

void RunModel::handle(const StepId &step, const StepProgress &progress)
{
    const qsizetype place = m_progress.find(step);
    if (place < 0) {
        return;
    }
    m_progress.handle(step, progress, now());
    const QModelIndex changed = indexOf(step);
    Q_EMIT dataChanged(changed, changed.siblingAtColumn(ColumnCount - 1));
    const QModelIndex group = changed.parent();
    Q_EMIT dataChanged(group, group.siblingAtColumn(ColumnCount - 1));
}

void RunModel::end()
{
    m_endedAt = now();
    m_ticker.stop();
    tick();
}

milliseconds RunModel::now() const
{
    return m_ticker.isActive() ? milliseconds(qint64(double(m_since.elapsed()) * m_clockFactor))
                               : m_endedAt;
}

void RunModel::tick()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, TimeColumn);
        if (data(group, StateRole).value<StepState>() != StepState::Running) {
            continue;
        }
        Q_EMIT dataChanged(group, group);
        const QModelIndex parent = index(row, 0);
        Q_EMIT dataChanged(
            index(0, TimeColumn, parent), index(rowCount(parent) - 1, TimeColumn, parent));
    }
    Q_EMIT ticked();
}

const StepRecord *RunModel::recordAt(const QModelIndex &index) const
{
    return index.internalId() == kTop
        ? nullptr
        : &m_progress.steps().at(groupAt(index.parent()).steps.at(index.row()));
}

const RunGroup &RunModel::groupAt(const QModelIndex &index) const
{
    return m_progress.groups().at(index.row());
}

QModelIndex RunModel::indexOf(const StepId &step) const
{
    const qsizetype place = m_progress.find(step);
    if (place < 0) {
        return {};
    }
    const qsizetype group = m_progress.groupOf(place);
    const auto &steps = m_progress.groups().at(group).steps;
    const auto it = std::ranges::lower_bound(steps, place);
    return createIndex(int(it - steps.cbegin()), 0, quintptr(group + 1));
}

QList<RunLogLine> RunModel::logOf(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const StepRecord *record = recordAt(index)) {
        return record->log;
    }
    QList<RunLogLine> lines;
    for (const qsizetype place : groupAt(index).steps) {
        const StepRecord &record = m_progress.steps().at(place);
        for (const RunLogLine &line : record.log) {
            lines.append(
                {line.at, tr("%1: %2", "step: what it says").arg(title(record.step), line.text)});
        }
    }
    std::ranges::stable_sort(lines, {}, &RunLogLine::at);
    return lines;
}

QModelIndex RunModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kTop);
}

QModelIndex RunModel::parent(const QModelIndex &child) const
{
    return child.internalId() == kTop ? QModelIndex()
                                      : createIndex(int(child.internalId()) - 1, 0, kTop);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_progress.groups().size());
    }
    const bool isGroup = parent.internalId() == kTop && parent.column() == 0;
    return isGroup ? int(groupAt(parent).steps.size()) : 0;
}

int RunModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    const StepRecord *record = recordAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return record ? stepText(*record, index.column())
                      : groupText(groupAt(index), index.column());
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        return index.column() == NameColumn
            ? tr("%1, %2", "row of the run: name, state")
                  .arg(text, toText(data(index, StateRole).value<StepState>()))
            : text;
    }
    case StateRole:
        return QVariant::fromValue(
            record ? record->progress.state : m_progress.stateOf(groupAt(index)));
    case StatesRole: {
        QVariantList states;
        for (const qsizetype place : record ? QList<qsizetype>() : groupAt(index).steps) {
            states.append(QVariant::fromValue(m_progress.steps().at(place).progress.state));
        }
        return states;
    }
    default:
        return {};
    }
}

QString RunModel::groupText(const RunGroup &group, int column) const
{
    const qsizetype current = m_progress.currentOf(group);
    const auto done = std::ranges::count_if(group.steps, [this](qsizetype place) {
        return m_progress.steps().at(place).progress.state == StepState::Succeeded;
    });
    switch (column) {
    case NameColumn:
        return group.name.isEmpty() ? m_progress.plan().castleName : group.name;
    case StepsColumn:
        return tr("%1 of %2", "steps done").arg(done).arg(group.steps.size());
    case ConditionColumn:
        if (current < 0) {
            return done == group.steps.size() ? tr("done", "state of a machine in a run")
                                              : toText(m_progress.stateOf(group));
        }
        if (const StepRecord &record = m_progress.steps().at(current);
            record.progress.state != StepState::Waiting) {
            return record.progress.message.isEmpty() ? title(record.step) : record.progress.message;
        }
        return done == 0 ? QString() : toText(StepState::Waiting);
    case TimeColumn:
        return current < 0 ? QString() : timeText(m_progress.steps().at(current));
    default:
        return {};
    }
}

QString RunModel::stepText(const StepRecord &record, int column) const
{
    switch (column) {
    case NameColumn:
        return title(record.step);
    case ConditionColumn:
        return record.progress.message.isEmpty() && hasEnded(record.progress.state)
            ? toText(record.progress.state)
            : record.progress.message;
    case TimeColumn:
        return timeText(record);
    default:
        return {};
    }
}

QString RunModel::timeText(const StepRecord &record) const
{
    const StepState state = record.progress.state;
    if (state == StepState::Waiting || state == StepState::Blocked || state == StepState::Skipped) {
        return {};
    }
    const QString elapsed = durationText(m_progress.elapsed(record, now()));
    return state == StepState::Running ? tr("%1 of ~%2", "elapsed of expected: about")
                                             .arg(elapsed, durationText(record.step.expected))
                                       : elapsed;
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Machine or step");
    case StepsColumn:
        return tr("Steps");
    case ConditionColumn:
        return tr("Now", "what a step waits for");
    default:
        return tr("Time");
    }
}

} // namespace castello
