// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"

#include <QAbstractListModel>

namespace castello {

/// The commands that fit what was typed, best first; before anything is typed the ones used last
/// come first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ShortcutRole = Qt::UserRole, ReasonRole };

    /// `actions` must outlive it.
    explicit CommandModel(const ActionRegistry *actions, QObject *parent = nullptr);

    void search(const QString &typed);
    [[nodiscard]] QAction *actionAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const ActionRegistry *m_actions;
    QList<QAction *> m_found;
};

} // namespace castello
