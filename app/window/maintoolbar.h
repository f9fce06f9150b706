// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/workspace.h"

#include <QToolBar>

class QComboBox;
class QToolButton;

namespace castello {

/// What is done most, always in sight: undo by name, validate, plan, where to, deploy; destroy
/// apart and quiet.
class MainToolBar : public QToolBar
{
    Q_OBJECT
public:
    /// Both must outlive it; the commands are registered.
    MainToolBar(Workspace *workspace, const ActionRegistry *actions, QWidget *parent = nullptr);

private:
    QToolButton *addButton(const QString &id, const QString &iconName, const QString &name);
    void addPlaceSelector();
    void showPlace();

    Workspace *m_workspace;
    const ActionRegistry *m_actions;
    QComboBox *m_place = nullptr;
};

} // namespace castello
