// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

namespace castello {

/// Earlier runs.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit HistoryPanel(Workspace *workspace, QWidget *parent = nullptr);

private:
    Workspace *m_workspace;
};

} // namespace castello
