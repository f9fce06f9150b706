// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workbench.h"

#include <QTest>

namespace castello::test {

/// Panels come after the first picture of the canvas.
[[nodiscard]] inline bool waitForPanels(const QWidget *window)
{
    const auto *workbench = window->findChild<Workbench *>();
    return QTest::qWaitFor([workbench] { return workbench->isComplete(); });
}

} // namespace castello::test
