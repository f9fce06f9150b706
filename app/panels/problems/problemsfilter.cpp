// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/problems/problemsfilter.h"

namespace castello {

void ProblemsFilter::showErrors(Shown shown)
{
    m_errors = shown;
    invalidateRowsFilter();
}

void ProblemsFilter::showWarnings(Shown shown)
{
    m_warnings = shown;
    invalidateRowsFilter();
}

bool ProblemsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QVariant severity
        = sourceModel()->index(row, 0, parent).data(ProblemsModel::SeverityRole);
    const bool isError = severity.value<Severity>() == Severity::Error;
    return (isError ? m_errors : m_warnings) == Shown::Yes;
}

} // namespace castello
