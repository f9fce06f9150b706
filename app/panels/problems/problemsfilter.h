// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/problems/problemsmodel.h"

#include <QSortFilterProxyModel>

namespace castello {

/// Lets through the problems of the severities that a person wants to see.
class ProblemsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    enum class Shown { No, Yes };
    void showErrors(Shown shown);
    void showWarnings(Shown shown); ///< and hints

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_errors = Shown::Yes;
    Shown m_warnings = Shown::Yes;
};

} // namespace castello
