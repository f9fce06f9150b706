// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// What a gesture shows above the picture: what does not take it is dimmed, what takes it is
/// framed, and at the pointer stands what would happen, or why it does not go.
Item {
    id: root

    required property CanvasViewModel canvas
    readonly property CanvasViewport viewport: canvas.viewport
    readonly property CanvasGestures gesture: canvas.gestures
    readonly property point pointer: toView(gesture.at)

    /// Follows pan and zoom, which a call does not.
    function toView(scene: point): point {
        return Qt.point(scene.x * viewport.zoom + viewport.pan.x, scene.y * viewport.zoom + viewport.pan.y);
    }

    HoverHandler {
        id: hover

        enabled: !root.gesture.isActive && !root.canvas.isDragging
    }

    Rectangle {
        readonly property rect area: hover.hovered && root.viewport.isDetailed ? root.canvas.connectorNear(root.viewport.toScene(hover.point.position)) : Qt.rect(0, 0, 0, 0)
        readonly property point corner: root.toView(Qt.point(area.x, area.y))

        antialiasing: true
        border.color: Theme.accent
        border.width: 2
        color: Theme.surface
        height: width
        objectName: "connector"
        radius: width / 2
        visible: area.width > 0 && !root.gesture.isActive && !root.canvas.isDragging
        width: 12
        x: corner.x + (area.width * root.viewport.zoom - width) / 2
        y: corner.y + (area.height * root.viewport.zoom - height) / 2

        IconInk {
            anchors.centerIn: parent
            color: Theme.accent
            height: 6
            icon: "dot"
            width: 6
        }
    }

    Repeater {
        model: root.gesture.dimmedAreas

        Rectangle {
            required property rect modelData
            readonly property point corner: root.toView(Qt.point(modelData.x, modelData.y))

            color: Theme.canvas
            height: modelData.height * root.viewport.zoom
            opacity: 0.6
            radius: Theme.wideRadius
            width: modelData.width * root.viewport.zoom
            x: corner.x
            y: corner.y
        }
    }

    Rectangle {
        readonly property rect area: root.gesture.targetArea
        readonly property point corner: root.toView(Qt.point(area.x, area.y))

        border.color: Theme.accent
        border.width: 3
        color: "transparent"
        height: area.height * root.viewport.zoom + 8
        objectName: "gestureTarget"
        radius: Theme.wideRadius
        visible: area.width > 0
        width: area.width * root.viewport.zoom + 8
        x: corner.x - 4
        y: corner.y - 4
    }

    Rectangle {
        readonly property point from: root.toView(root.gesture.lineStart)
        readonly property real run: root.pointer.x - from.x
        readonly property real rise: root.pointer.y - from.y

        antialiasing: true
        color: root.gesture.isAccepted ? Theme.accent : Theme.borderStrong
        height: 3
        rotation: Math.atan2(rise, run) * 180 / Math.PI
        transformOrigin: Item.Left
        visible: root.gesture.isActive && root.gesture.isLine
        width: Math.sqrt(run * run + rise * rise)
        x: from.x
        y: from.y - 1.5
    }

    Rectangle {
        id: ghost

        antialiasing: true
        border.color: root.gesture.isAccepted ? Theme.accent : Theme.borderStrong
        border.width: 2
        color: Theme.surface
        height: Math.max(28, root.gesture.ghostSize.height * root.viewport.zoom)
        objectName: "gestureGhost"
        opacity: 0.75
        radius: Math.min(Theme.wideRadius, height / 2)
        visible: root.gesture.isActive && root.gesture.ghostSize.width > 0
        width: Math.max(name.implicitWidth + 50, root.gesture.ghostSize.width * root.viewport.zoom)
        x: root.pointer.x - width / 2
        y: root.pointer.y - height / 2

        IconInk {
            id: picture

            color: Theme.accent
            height: 14
            icon: root.gesture.icon || "host"
            width: 14
            x: 14
            y: Math.min(14, (ghost.height - height) / 2)
        }

        CanvasTitle {
            id: name

            anchors.left: picture.right
            anchors.leftMargin: 8
            anchors.verticalCenter: picture.verticalCenter
            text: root.gesture.title
        }
    }

    Rectangle {
        border.color: root.gesture.isAccepted ? Theme.accent : Theme.error
        border.width: 1
        color: Theme.surface
        height: hint.implicitHeight + 12
        objectName: "gestureHint"
        radius: Theme.radius
        visible: root.gesture.isActive
        width: hint.implicitWidth + 20
        x: Math.max(8, Math.min(root.width - width - 8, root.pointer.x + 12))
        y: Math.max(8, Math.min(root.height - height - 8, root.pointer.y + (ghost.visible ? ghost.height / 2 + 8 : 16)))

        Accessible.role: Accessible.AlertMessage
        Accessible.name: hint.text

        CanvasText {
            id: hint

            anchors.centerIn: parent
            color: root.gesture.isAccepted ? Theme.text : Theme.error
            text: root.gesture.message
        }
    }

    Rectangle {
        readonly property rect area: root.canvas.rubberBand.area
        readonly property point corner: root.toView(Qt.point(area.x, area.y))

        border.color: Theme.accent
        border.width: 1
        color: Qt.alpha(Theme.accent, 0.12)
        height: area.height * root.viewport.zoom
        objectName: "rubberBand"
        visible: root.canvas.rubberBand.isActive
        width: area.width * root.viewport.zoom
        x: corner.x
        y: corner.y
    }
}
