// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The lines of other items that what is dragged lies on.
Item {
    id: root

    required property CanvasViewModel canvas
    readonly property CanvasViewport viewport: canvas.viewport

    Rectangle {
        color: Theme.accent
        height: root.height
        objectName: "verticalGuide"
        opacity: 0.7
        visible: root.canvas.hasVerticalGuide
        width: 1
        x: Math.round(root.canvas.verticalGuide * root.viewport.zoom + root.viewport.pan.x)
    }

    Rectangle {
        color: Theme.accent
        height: 1
        objectName: "horizontalGuide"
        opacity: 0.7
        visible: root.canvas.hasHorizontalGuide
        width: root.width
        y: Math.round(root.canvas.horizontalGuide * root.viewport.zoom + root.viewport.pan.y)
    }
}
