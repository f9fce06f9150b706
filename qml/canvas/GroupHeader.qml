// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The strip above the machines of a group, with what counts them up and down.
CanvasDelegate {
    id: root

    required property string icon
    required property list<string> lines
    required property int count

    /// One more, or one less, was asked for.
    signal stepped(int step)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -6
        anchors.rightMargin: -6
        anchors.topMargin: 2
        anchors.bottomMargin: 4
        antialiasing: true
        border.color: Theme.accent
        border.width: root.current ? 2 : 1
        color: Theme.accentSoft
        radius: Theme.radius
        visible: root.selected && root.detailed
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
                height: 11
                icon: root.icon
                width: 11
            }

            CanvasText {
                id: name

                anchors.left: picture.right
                anchors.leftMargin: 7
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: -1
                color: Theme.text
                font.weight: Font.DemiBold
                text: root.title
            }

            CanvasText {
                anchors.left: name.right
                anchors.leftMargin: 8
                anchors.right: stepper.left
                anchors.verticalCenter: name.verticalCenter
                text: root.lines.join(" · ")
            }

            ProblemMark {
                anchors.right: stepper.left
                anchors.rightMargin: 8
                anchors.verticalCenter: name.verticalCenter
                contentsScale: root.inkScale
                problem: root.problem
            }

            CountStepper {
                id: stepper

                anchors.right: parent.right
                anchors.verticalCenter: name.verticalCenter
                count: root.count
                groupName: root.title
                inkScale: root.inkScale
                visible: root.count >= 0

                onStepped: step => root.stepped(step)
            }
        }
    }
}
