// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

class QWidget;

namespace castello {

/// Does a quick fix, as one step of undo. Asks first when machines that exist would get another
/// address: a fix is one click, and that is no small thing for a cluster that runs.
void applyQuickFix(Workspace *workspace, const DocumentChange &fix, QWidget *asker);

/// Names of the machines whose VM has another address than the castle gives them after the change.
[[nodiscard]] QStringList machinesReaddressedBy(
    const Workspace &workspace, const DocumentChange &change);

} // namespace castello
