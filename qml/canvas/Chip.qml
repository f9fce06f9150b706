// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A small panel that floats above the drawing.
Rectangle {
    antialiasing: true
    border.color: Theme.border
    border.width: 1
    color: Theme.surface
    radius: 8
}
