// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The drawing of the castle.
Item {
    id: root

    required property CanvasViewModel canvas
    readonly property CanvasViewport viewport: canvas.viewport
    readonly property bool usesGeometry: GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown

    clip: true
    focus: true
    objectName: "canvas"

    Accessible.role: Accessible.Canvas
    Accessible.name: qsTr("Castle")

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space)
            mouse.isSpaceHeld = true;
        event.accepted = root.canvas.keys.press(event.key, event.modifiers);
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Space && !event.isAutoRepeat)
            mouse.isSpaceHeld = false;
    }
    onActiveFocusChanged: mouse.isSpaceHeld = false

    Binding {
        property: "size"
        target: root.viewport
        value: Qt.size(root.width, root.height)
    }

    Backdrop {
        anchors.fill: parent
        viewport: root.viewport
    }

    CanvasMouse {
        id: mouse

        anchors.fill: parent
        canvas: root.canvas
    }

    Loader {
        active: !root.usesGeometry
        anchors.fill: parent

        sourceComponent: PaintedEdges {
            canvas: root.canvas
            objectName: "paintedEdges"
        }
    }

    CanvasWorld {
        canvas: root.canvas
        usesGeometry: root.usesGeometry
    }

    Loader {
        active: !root.viewport.isDetailed
        anchors.fill: parent

        sourceComponent: FarView {
            canvas: root.canvas
            objectName: "farView"
        }
    }

    Guides {
        anchors.fill: parent
        canvas: root.canvas
    }

    HoverTip {
        anchors.fill: parent
        canvas: root.canvas
    }

    EmptyState {
        anchors.centerIn: parent
        isReadable: root.canvas.isReadable
        visible: root.canvas.isEmpty
        width: Math.min(420, parent.width - 48)

        onProblemsWanted: root.canvas.problemsWanted()
        onSampleWanted: root.canvas.sampleWanted()
    }

    Legend {
        entries: root.canvas.legend
        x: Theme.wideGap
        y: Theme.wideGap
    }

    Minimap {
        anchors.bottom: zoomBar.top
        anchors.margins: Theme.gap
        anchors.right: zoomBar.right
        anchors.rightMargin: 0
        canvas: root.canvas
    }

    ZoomBar {
        id: zoomBar

        anchors.bottom: parent.bottom
        anchors.margins: Theme.wideGap
        anchors.right: parent.right
        canvas: root.canvas
    }

    GestureLayer {
        anchors.fill: parent
        canvas: root.canvas
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: 1
        color: "transparent"
        objectName: "focusFrame"
        visible: root.activeFocus
    }
}
