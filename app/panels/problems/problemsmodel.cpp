// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/problems/problemsmodel.h"

#include "model/edit/itempath.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Whether both are the same finding, perhaps at another line by now.
bool isSame(const Diagnostic &a, const Diagnostic &b)
{
    return a.severity == b.severity && a.rule == b.rule && a.subject == b.subject
        && a.summary == b.summary;
}

} // namespace

void ProblemsModel::setDiagnostics(QList<Diagnostic> diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, &Diagnostic::severity);
    // What both lists begin and end with stays; between them one block goes and another comes.
    const auto shorter = std::min(m_diagnostics.size(), diagnostics.size());
    qsizetype head = 0;
    while (head < shorter && isSame(m_diagnostics.at(head), diagnostics.at(head))) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head
        && isSame(m_diagnostics.at(m_diagnostics.size() - 1 - tail),
            diagnostics.at(diagnostics.size() - 1 - tail))) {
        ++tail;
    }
    if (const qsizetype gone = m_diagnostics.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_diagnostics.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype added = diagnostics.size() - head - tail; added > 0) {
        beginInsertRows({}, int(head), int(head + added) - 1);
        for (qsizetype row = head; row < head + added; ++row) {
            m_diagnostics.insert(row, diagnostics.at(row));
        }
        endInsertRows();
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_diagnostics.at(row) != diagnostics.at(row)) { // its line, detail or fix is another
            m_diagnostics[row] = diagnostics.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::ranges::count(m_diagnostics, severity, &Diagnostic::severity));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_diagnostics.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Diagnostic &diagnostic = m_diagnostics.at(index.row());
    if (role == SeverityRole) {
        return QVariant::fromValue(diagnostic.severity);
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == Fix && diagnostic.fix ? diagnostic.fix->name : diagnostic.detail;
    }
    if (role == Qt::AccessibleTextRole && index.column() == Summary) {
        const QString severity = diagnostic.severity == Severity::Error ? tr("Error: %1")
            : diagnostic.severity == Severity::Warning                  ? tr("Warning: %1")
                                                                        : tr("Hint: %1");
        return severity.arg(diagnostic.summary);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case Summary:
        return diagnostic.summary;
    case Item: {
        const QString item = itemOf(diagnostic.subject);
        return item.isEmpty() ? tr("castle", "what a problem is about") : item.section(u'.', -1);
    }
    case Line:
        return diagnostic.position.line > 0 ? QVariant(diagnostic.position.line) : QVariant();
    case Fix:
        return diagnostic.fix ? tr("Fix", "button: settle this problem") : QString();
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Summary:
        return tr("Problem");
    case Item:
        return tr("Item", "what a problem is about");
    case Line:
        return tr("Line", "of the text");
    default:
        return {};
    }
}

} // namespace castello
