// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The ground with the dots of the grid. Panning moves the painted dots; only zooming paints them.
Rectangle {
    id: root

    required property CanvasViewport viewport
    readonly property real spacing: 20 * viewport.zoom * (viewport.zoom < 0.3 ? 8 : viewport.zoom < 0.7 ? 2 : 1)

    function shift(distance: real): real {
        return distance - Math.ceil(distance / root.spacing) * root.spacing - root.spacing / 2;
    }

    clip: true
    color: Theme.canvas

    DotGrid {
        color: Theme.canvasDots
        height: root.height + 2 * root.spacing
        spacing: root.spacing
        width: root.width + 2 * root.spacing
        x: Math.round(root.shift(root.viewport.pan.x))
        y: Math.round(root.shift(root.viewport.pan.y))
    }
}
