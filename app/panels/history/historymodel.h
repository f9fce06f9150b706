// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/run/history.h"

#include <QAbstractItemModel>

namespace castello {

/// Earlier runs, the newest first, and below each its steps with how long they took, compared with
/// the run before.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhatColumn, OutcomeColumn, StepsColumn, TimeColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole };
    using QAbstractItemModel::QAbstractItemModel;

    /// `isRunning`: the newest one is on now.
    void setRuns(const QList<RunRecord> &runs, bool isRunning);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString runText(int row, int column) const;
    [[nodiscard]] QString stepText(int run, const StepTrace &step, int column) const;
    [[nodiscard]] QString outcomeText(int row) const;
    [[nodiscard]] StepState stateOf(int row) const;
    /// The same step in the run of this kind before; nothing when it did not come to its end there.
    [[nodiscard]] const StepTrace *before(int run, const StepTrace &step) const;

    QList<RunRecord> m_runs;
    bool m_isRunning = false;
};

} // namespace castello
