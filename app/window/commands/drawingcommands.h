// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/workspace.h"
#include "qml/canvas/canvasviewmodel.h"

namespace castello {

/// How the drawing is arranged and seen, as commands.
class DrawingCommands : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    DrawingCommands(
        Workspace *workspace, ActionRegistry *actions, CanvasViewModel *canvas, QObject *parent);

private:
    void addArranging();
    void addZooming();
    QAction *add(const QString &id,
        const QString &text,
        const QString &purpose,
        const QKeySequence &shortcut);
    void followSelection();

    Workspace *m_workspace;
    ActionRegistry *m_actions;
    CanvasViewModel *m_canvas;
};

} // namespace castello
