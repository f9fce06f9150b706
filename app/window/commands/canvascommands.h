// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/workspace.h"

#include <QObject>

namespace castello {

class CanvasView;

/// What can be done to the selected items, for the Edit menu, the canvas's context menu and the
/// command palette. The shortcuts hold while the canvas has the keyboard, so that Delete in a field
/// stays a delete in a field.
class CanvasCommands : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    CanvasCommands(Workspace *workspace, CanvasView *canvas, ActionRegistry *actions);

    /// In the order of the menu; an empty id is a separator.
    [[nodiscard]] static QStringList ids();

private:
    void addCommands();
    void followSelection();

    Workspace *m_workspace;
    CanvasView *m_canvas;
    ActionRegistry *m_actions;
};

} // namespace castello
