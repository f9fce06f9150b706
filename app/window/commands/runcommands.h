// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/workspace.h"

#include <QObject>

#include <functional>

namespace castello {

/// Validate, plan, deploy, destroy, stop, resume and the lab's reset as commands, each with the
/// reason when it cannot be used now. A deploy or destroy is always planned, shown and agreed to
/// first.
class RunCommands : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `window` is what dialogs belong to.
    RunCommands(Workspace *workspace, ActionRegistry *actions, QWidget *window);

    /// Goes on at once when nothing runs; else asks whether to wait for the run, to stop it, or not
    /// to go on at all.
    void whenIdle(const std::function<void()> &next);

Q_SIGNALS:
    /// A panel to bring to the front: `problems`, `plan`, `run`.
    void panelWanted(const QString &id);
    /// The problems were asked for: the keyboard should go there.
    void problemsWanted();

private:
    void addCommands();
    void followState();
    [[nodiscard]] QString obstacleToRun() const;
    void askForConsent(const Plan &plan);
    void askToResetLab();
    void askForPassphrase();
    void continueWhenIdle(const std::function<void()> &next);

    Workspace *m_workspace;
    ActionRegistry *m_actions;
    QWidget *m_window;
};

} // namespace castello
