// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/plan/planrows.h"

#include <QAbstractItemModel>

namespace castello {

/// The rows of a plan as a tree of two levels.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { ActionColumn, SubjectColumn, DetailColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole, ActionRole };
    using QAbstractItemModel::QAbstractItemModel;

    void setPlan(const std::optional<Plan> &plan);
    /// Precondition: the index is valid.
    [[nodiscard]] const PlanRow &rowAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PlanRow> m_rows;
};

} // namespace castello
