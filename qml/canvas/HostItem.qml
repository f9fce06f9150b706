// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A host: the container that machines stand in, with what it has.
CanvasDelegate {
    id: root

    required property string icon
    required property list<string> lines
    required property list<string> badges
    required property list<capacityBar> capacity

    ItemFrame {
        isDashed: root.path === ""
        item: root
        radius: Theme.wideRadius
        tone: CanvasLook.Tone.Neutral
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: Item {
            IconInk {
                id: picture

                color: Theme.text
                contentsScale: root.inkScale
                height: 16
                icon: root.icon
                width: 16
                x: 18
                y: 14
            }

            CanvasTitle {
                id: name

                anchors.left: picture.right
                anchors.leftMargin: 8
                anchors.verticalCenter: picture.verticalCenter
                text: root.title
                width: Math.min(implicitWidth, root.width - 160)
            }

            Row {
                anchors.left: name.right
                anchors.leftMargin: 8
                anchors.verticalCenter: picture.verticalCenter
                spacing: 6

                Repeater {
                    model: root.badges

                    Badge {
                        required property string modelData

                        text: modelData
                    }
                }
            }

            Row {
                anchors.right: parent.right
                anchors.rightMargin: 18
                anchors.verticalCenter: picture.verticalCenter
                spacing: 8

                ProblemMark {
                    anchors.verticalCenter: parent.verticalCenter
                    contentsScale: root.inkScale
                    problem: root.problem
                }

                StateMark {
                    anchors.verticalCenter: parent.verticalCenter
                    contentsScale: root.inkScale
                    mark: root.mark
                    tone: root.tone
                    visible: root.hasState
                }
            }

            Row {
                id: meters

                spacing: 24
                x: 18
                y: 42

                Repeater {
                    model: root.capacity

                    CapacityMeter {
                        required property capacityBar modelData

                        capacity: modelData
                        inkScale: root.inkScale
                        width: (root.width - 36 - 2 * meters.spacing) / 3
                    }
                }
            }

            CanvasText {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 24
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.lines.join("\n")
                visible: root.path !== "" && root.lines.length > 0
            }
        }
    }
}
