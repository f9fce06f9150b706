// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Text of the drawing, in scene units: zooming is what makes it larger. One font in two sizes and
/// two weights; CanvasTitle is the larger.
Text {
    color: Theme.textMuted
    elide: Text.ElideRight
    font.pixelSize: 11
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    Accessible.ignored: true
}
