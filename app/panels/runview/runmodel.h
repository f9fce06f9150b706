// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/runview/runprogress.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QTimer>

namespace castello {

/// A run as a tree: machines, and below each its steps. It keeps what came of the run until the
/// next one begins, and ticks only while one is on.
class RunModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StepsColumn, ConditionColumn, TimeColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole, StatesRole };
    explicit RunModel(QObject *parent = nullptr);

    /// `clockFactor`: how fast the run's clock is.
    void begin(const Plan &plan, double clockFactor);
    void handle(const StepId &step, const StepProgress &progress);
    void end();

    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    /// Since the run began, in its clock; stands still when it has ended.
    [[nodiscard]] std::chrono::milliseconds now() const;
    /// What the row's steps said, in order.
    [[nodiscard]] QList<RunLogLine> logOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const StepId &step) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked();

private:
    void tick();
    [[nodiscard]] const StepRecord *recordAt(const QModelIndex &index) const;
    [[nodiscard]] const RunGroup &groupAt(const QModelIndex &index) const;
    [[nodiscard]] QString groupText(const RunGroup &group, int column) const;
    [[nodiscard]] QString stepText(const StepRecord &record, int column) const;
    [[nodiscard]] QString timeText(const StepRecord &record) const;

    RunProgress m_progress;
    double m_clockFactor = 1;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_endedAt {0};
    QTimer m_ticker;
};

} // namespace castello
