// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

namespace castello {

/// What a deploy or destroy would do, in Terraform's words.
class PlanPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit PlanPanel(Workspace *workspace, QWidget *parent = nullptr);

private:
    Workspace *m_workspace;
};

} // namespace castello
