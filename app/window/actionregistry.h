// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QHash>
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
    /// The shortcut that it was registered with.
    [[nodiscard]] QKeySequence defaultShortcut(const QAction *action) const;

    /// The commands that were used, newest first.
    [[nodiscard]] const QList<QAction *> &recent() const { return m_recent; }

private:
    QList<QAction *> m_actions;
    QList<QAction *> m_recent;
    QHash<const QAction *, QKeySequence> m_defaults;
};

/// What a command is for, translated, in one sentence: its tooltip, together with its shortcut and
/// what keeps it from being used.
void describe(QAction *action, const QString &purpose);
/// Lets a command be used, or not because of `reason` (translated: “Correct 2 problems first”).
/// An empty reason lets it.
void setObstacle(QAction *action, const QString &reason);
/// The same for a reason that has nothing to do with the command's own ones, and comes before them.
void setBarrier(QAction *action, const QString &reason);
/// Why it cannot be used; empty when it can.
[[nodiscard]] QString obstacle(const QAction *action);
/// A command's text without mnemonic and dots, as a sentence names it: “Save as”.
[[nodiscard]] QString plainText(const QAction *action);

} // namespace castello
