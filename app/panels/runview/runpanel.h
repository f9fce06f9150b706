// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

namespace castello {

/// The steps of the run, live.
class RunPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit RunPanel(Workspace *workspace, QWidget *parent = nullptr);

private:
    Workspace *m_workspace;
};

} // namespace castello
