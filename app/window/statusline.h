// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace castello {

/// The line at the foot of the window: how the world stands, whether the plan holds, how many
/// problems there are.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit StatusLine(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void problemsClicked();

private:
    void showWorld();
    void showPlan();
    void showProblems();

    Workspace *m_workspace;
    QLabel *m_worldIcon;
    QLabel *m_world;
    QLabel *m_plan;
    QPushButton *m_problems;
};

} // namespace castello
