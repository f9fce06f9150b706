// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

namespace castello {

/// The castle as a tree: the canvas's twin for keyboard and screen reader.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit OutlinePanel(Workspace *workspace, QWidget *parent = nullptr);

private:
    Workspace *m_workspace;
};

} // namespace castello
