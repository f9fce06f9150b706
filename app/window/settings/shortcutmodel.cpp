// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/settings/shortcutmodel.h"

namespace castello {

ShortcutModel::ShortcutModel(ActionRegistry *actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
{
    for (const QAction *action : actions->actions()) {
        m_shortcuts.append(action->shortcut());
    }
}

bool ShortcutModel::hasConflicts() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!conflictOf(row).isEmpty()) {
            return true;
        }
    }
    return false;
}

void ShortcutModel::resetToDefaults()
{
    for (int row = 0; row < rowCount(); ++row) {
        m_shortcuts[row] = m_actions->defaultShortcut(m_actions->actions().at(row));
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QMap<QString, QKeySequence> ShortcutModel::apply()
{
    QMap<QString, QKeySequence> chosen;
    for (int row = 0; row < rowCount(); ++row) {
        QAction *action = m_actions->actions().at(row);
        action->setShortcut(m_shortcuts.at(row));
        if (m_shortcuts.at(row) != m_actions->defaultShortcut(action)) {
            chosen.insert(action->objectName(), m_shortcuts.at(row));
        }
    }
    return chosen;
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shortcuts.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    switch (index.column()) {
    case CommandColumn:
        return plainText(m_actions->actions().at(index.row()));
    case ShortcutColumn:
        return role == Qt::EditRole
            ? QVariant::fromValue(m_shortcuts.at(index.row()))
            : QVariant(m_shortcuts.at(index.row()).toString(QKeySequence::NativeText));
    case ConflictColumn:
        return conflictOf(index.row());
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case ShortcutColumn:
        return tr("Shortcut");
    default:
        return tr("Conflict", "two commands with one shortcut");
    }
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ShortcutColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ShortcutModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ShortcutColumn) {
        return false;
    }
    m_shortcuts[index.row()] = value.value<QKeySequence>();
    // Others may be in conflict now, or no longer.
    Q_EMIT dataChanged(this->index(0, ShortcutColumn), this->index(rowCount() - 1, ConflictColumn));
    return true;
}

QString ShortcutModel::conflictOf(int row) const
{
    const QKeySequence &shortcut = m_shortcuts.at(row);
    for (int other = 0; !shortcut.isEmpty() && other < rowCount(); ++other) {
        if (other != row && m_shortcuts.at(other) == shortcut) {
            return tr("also %1").arg(plainText(m_actions->actions().at(other)));
        }
    }
    return {};
}

void applyShortcuts(ActionRegistry *actions, const QMap<QString, QKeySequence> &shortcuts)
{
    for (QAction *action : actions->actions()) {
        if (const auto it = shortcuts.find(action->objectName()); it != shortcuts.end()) {
            action->setShortcut(*it);
        }
    }
}

} // namespace castello
