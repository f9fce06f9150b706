// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQuickWidget;

namespace castello {

/// Makes the widget that shows the canvas say to screen readers what it is: of its own it is
/// something without a role that can be focused.
void giveFace(QQuickWidget *widget);

} // namespace castello
