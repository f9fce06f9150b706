// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"

#include <QAbstractTableModel>

namespace castello {

/// All diagnostics of the open castle, worst first, then in the order of the text. A new list is
/// merged in: rows that stay are not touched, so that the selection stays where it is while a
/// person types.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Summary, Item, Line, Fix, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setDiagnostics(QList<Diagnostic> diagnostics);
    [[nodiscard]] const Diagnostic &at(int row) const { return m_diagnostics.at(row); }
    [[nodiscard]] int count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Diagnostic> m_diagnostics;
};

} // namespace castello
