// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A network: the bar that machines hang from.
CanvasDelegate {
    id: root

    required property string icon
    required property string firstLine
    required property string secondLine

    /// Kept clear for the endpoint, which lies on the bar.
    readonly property real endRoom: 176

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        antialiasing: true
        border.color: Theme.accent
        border.width: 2
        color: "transparent"
        opacity: 0.45
        radius: height / 2
        visible: root.current
    }

    Rectangle {
        anchors.fill: parent
        antialiasing: root.detailed
        border.color: Theme.accent
        border.pixelAligned: false
        border.width: (root.selected ? 2 : 1) * root.hairline
        color: Theme.accentSoft
        radius: height / 2
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: Item {
            IconInk {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accentText
                contentsScale: root.inkScale
                height: 16
                icon: root.icon
                width: 16
                x: 16
            }

            CanvasTitle {
                id: name

                anchors.left: picture.right
                anchors.leftMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                width: Math.min(implicitWidth, root.width / 3)
            }

            CanvasText {
                id: range

                anchors.left: name.right
                anchors.leftMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text
                text: root.firstLine
            }

            CanvasText {
                anchors.left: range.right
                anchors.leftMargin: 10
                anchors.right: problemMark.visible ? problemMark.left : parent.right
                anchors.rightMargin: problemMark.visible ? 8 : root.endRoom
                anchors.verticalCenter: parent.verticalCenter
                text: root.secondLine
            }

            ProblemMark {
                id: problemMark

                anchors.right: parent.right
                anchors.rightMargin: root.endRoom
                anchors.verticalCenter: parent.verticalCenter
                contentsScale: root.inkScale
                problem: root.problem
            }
        }
    }
}
