// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"

#include <QAbstractTableModel>

namespace castello {

/// Every command with its shortcut, editable; shortcuts that two commands have are told as such.
/// Nothing is changed before apply().
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CommandColumn, ShortcutColumn, ConflictColumn, ColumnCount };

    /// `actions` must outlive it.
    explicit ShortcutModel(ActionRegistry *actions, QObject *parent = nullptr);

    [[nodiscard]] bool hasConflicts() const;
    void resetToDefaults();
    /// Gives the commands their shortcuts; returns those that differ from the default, by id.
    QMap<QString, QKeySequence> apply();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString conflictOf(int row) const;

    ActionRegistry *m_actions;
    QList<QKeySequence> m_shortcuts; ///< by the row of the command
};

/// Gives commands the shortcuts that a person chose; ids of commands that are gone are ignored.
void applyShortcuts(ActionRegistry *actions, const QMap<QString, QKeySequence> &shortcuts);

} // namespace castello
