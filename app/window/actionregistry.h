// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

namespace castello {

/// Every command of the window, by a stable id: menus, toolbar, shortcuts and the command palette
/// are made of these, so that nothing can be done in one place only.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Registers a command. `id` is stable and untranslated (`file.save`), `text` translated, with
    /// a mnemonic for menus.
    QAction *add(const QString &id, const QString &text, const QKeySequence &shortcut = {});
    /// One that exists already, such as the undo stack's.
    QAction *add(const QString &id, QAction *action, const QKeySequence &shortcut = {});
    /// Precondition: it was registered.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

private:
    QList<QAction *> m_actions;
};

} // namespace castello
