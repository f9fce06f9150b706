// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A network: the bar that machines hang from.
CanvasDelegate {
    id: root

    kindName: qsTr("Network")

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
        border.width: root.selected ? 2 : 1
        color: Theme.accentSoft
        radius: height / 2
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: Item {
            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: 10
                x: 16

                IconInk {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accentText
                    contentsScale: root.inkScale
                    height: 14
                    icon: root.icon
                    width: 14
                }

                CanvasText {
                    anchors.verticalCenter: parent.verticalCenter
                    isTitle: true
                    text: root.title
                }

                Repeater {
                    model: root.lines

                    CanvasText {
                        required property string modelData
                        required property int index

                        anchors.verticalCenter: parent?.verticalCenter
                        color: index === 0 ? Theme.text : Theme.textMuted
                        text: modelData
                    }
                }

                ProblemMark {
                    anchors.verticalCenter: parent.verticalCenter
                    problem: root.problem
                    visible: root.problem !== CanvasLook.Problem.None
                }
            }
        }
    }
}
