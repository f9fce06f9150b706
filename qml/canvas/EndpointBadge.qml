// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Where Kubernetes clients reach the API: on the network that the address belongs to.
CanvasDelegate {
    id: root

    required property string icon

    Rectangle {
        anchors.fill: parent
        antialiasing: root.detailed
        border.color: root.selected ? Theme.accent : Theme.border
        border.width: root.selected ? 2 : 1
        color: Theme.surface
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
                height: 12
                icon: root.icon
                width: 12
                x: 8
            }

            CanvasText {
                anchors.left: picture.right
                anchors.leftMargin: 6
                anchors.right: problemMark.visible ? problemMark.left : parent.right
                anchors.rightMargin: 6
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text
                text: root.title
            }

            ProblemMark {
                id: problemMark

                anchors.right: parent.right
                anchors.rightMargin: 3
                anchors.verticalCenter: parent.verticalCenter
                contentsScale: root.inkScale
                problem: root.problem
            }
        }
    }
}
