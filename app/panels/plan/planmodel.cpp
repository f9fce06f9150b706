// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/plan/planmodel.h"

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kTop = 0; ///< internal id of top rows; a child's is its parent's row + 1

QString text(const PlanRow &row, int column)
{
    switch (column) {
    case PlanModel::ActionColumn:
        return row.word;
    case PlanModel::SubjectColumn:
        return row.subject;
    case PlanModel::DetailColumn:
        return row.detail;
    default:
        return {};
    }
}

} // namespace

void PlanModel::setPlan(const std::optional<Plan> &plan)
{
    beginResetModel();
    m_rows = plan ? planRows(*plan) : QList<PlanRow>();
    endResetModel();
}

const PlanRow &PlanModel::rowAt(const QModelIndex &index) const
{
    return index.internalId() == kTop
        ? m_rows.at(index.row())
        : m_rows.at(qsizetype(index.internalId()) - 1).children.at(index.row());
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kTop);
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    return child.internalId() == kTop ? QModelIndex()
                                      : createIndex(int(child.internalId()) - 1, 0, kTop);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_rows.size());
    }
    return parent.column() == 0 ? int(rowAt(parent).children.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlanRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.detail;
    case Qt::AccessibleTextRole:
        return index.column() == ActionColumn
            ? u"%1 %2 %3"_s.arg(row.word, row.subject, row.detail).simplified()
            : text(row, index.column());
    case KindRole:
        return QVariant::fromValue(row.kind);
    case ActionRole:
        return QVariant::fromValue(row.action);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == ActionColumn ? tr("Action")
        : section == SubjectColumn ? tr("What", "column of the plan")
                                   : tr("Details");
}

} // namespace castello
