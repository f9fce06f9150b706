// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// − 100 % + Fit
Chip {
    id: root

    required property CanvasViewModel canvas

    height: 32
    objectName: "zoomBar"
    width: row.implicitWidth + 16

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Zoom")

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 4

        InkButton {
            anchors.verticalCenter: parent.verticalCenter
            inkScale: 1
            mark: CanvasLook.Mark.Minus
            objectName: "zoomOut"
            tip: qsTr("Zoom out")

            onClicked: root.canvas.zoomOut()
        }

        TextButton {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "resetZoom"
            text: qsTr("%L1 %").arg(Math.round(root.canvas.viewport.zoom * 100))
            tip: qsTr("Back to 100 %")
            width: Math.max(52, implicitWidth)

            onClicked: root.canvas.resetZoom()
        }

        InkButton {
            anchors.verticalCenter: parent.verticalCenter
            inkScale: 1
            mark: CanvasLook.Mark.Plus
            objectName: "zoomIn"
            tip: qsTr("Zoom in")

            onClicked: root.canvas.zoomIn()
        }

        TextButton {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "zoomToFit"
            text: qsTr("Fit", "zoom so that all is in view")
            tip: qsTr("Bring all into view")

            onClicked: root.canvas.zoomToFit()
        }
    }
}
