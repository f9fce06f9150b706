// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

namespace castello {

/// The drawing: hosts the QML canvas in the window.
class CanvasView : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit CanvasView(Workspace *workspace, QWidget *parent = nullptr);

private:
    Workspace *m_workspace;
};

} // namespace castello
