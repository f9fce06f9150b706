// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"
#include "qml/canvas/canvasviewmodel.h"

#include <QWidget>

class QQuickWidget;

namespace castello {

/// The drawing: hosts the QML canvas in the window.
class CanvasView : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit CanvasView(Workspace *workspace, QWidget *parent = nullptr);
    ~CanvasView() override;

    /// What the commands of the window act on: zoomIn, zoomToFit, layoutAutomatically …
    [[nodiscard]] CanvasViewModel *viewModel() { return &m_viewModel; }

private:
    CanvasViewModel m_viewModel;
    QQuickWidget *m_quick;
};

} // namespace castello
