// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// What runs on the cluster, and the repositories.
CanvasDelegate {
    id: root

    required property string icon
    required property list<string> lines

    ItemFrame {
        item: root
        radius: 10
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: Item {
            IconInk {
                id: picture

                anchors.verticalCenter: name.verticalCenter
                color: Theme.accent
                contentsScale: root.inkScale
                height: 15
                icon: root.icon
                width: 15
                x: 14
            }

            CanvasTitle {
                id: name

                anchors.left: picture.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                anchors.rightMargin: root.problem === CanvasLook.Problem.None ? 12 : 34
                text: root.title
                y: 10
            }

            CanvasText {
                anchors.left: picture.left
                anchors.right: name.right
                anchors.top: name.bottom
                anchors.topMargin: 3
                text: root.lines.join(" · ")
            }

            ProblemMark {
                anchors.right: parent.right
                anchors.rightMargin: 10
                anchors.top: parent.top
                anchors.topMargin: 10
                contentsScale: root.inkScale
                problem: root.problem
            }
        }
    }
}
