// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Text of the drawing, in scene units: zooming is what makes it larger. One font in two sizes and
/// two weights.
Text {
    id: root

    /// A title: larger and bold.
    property bool isTitle: false

    color: isTitle ? Theme.text : Theme.textMuted
    elide: Text.ElideRight
    font.pixelSize: isTitle ? 13 : 11
    font.weight: isTitle ? Font.DemiBold : Font.Normal
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    Accessible.ignored: true
}
