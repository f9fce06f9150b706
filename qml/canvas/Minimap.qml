// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The whole drawing, small; appears when not all of it is in view. Click or drag to go there.
Chip {
    id: root

    required property CanvasViewModel canvas
    readonly property rect seen: canvas.viewport.visibleArea
    readonly property rect all: canvas.bounds
    readonly property bool isAllSeen: seen.left <= all.left && seen.top <= all.top && seen.right >= all.right && seen.bottom >= all.bottom

    height: 110
    objectName: "minimap"
    visible: !isAllSeen && !canvas.isEmpty
    width: 170

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Overview of the canvas")

    MinimapInk {
        id: map

        anchors.fill: parent
        anchors.margins: 6
        canvas: root.canvas
        itemColor: Theme.borderStrong
        viewColor: Theme.accent

        MouseArea {
            function go(event: MouseEvent): void {
                root.canvas.viewport.centerOn(map.sceneAt(Qt.point(event.x, event.y)));
            }

            anchors.fill: parent

            onPositionChanged: event => go(event)
            onPressed: event => go(event)
        }
    }
}
