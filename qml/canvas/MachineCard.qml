// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A machine.
CanvasDelegate {
    id: root

    // From afar a card is one plain rectangle: there may be thousands.
    Rectangle {
        color: root.hasState ? Tones.color(root.tone) : Theme.borderStrong
        height: root.height
        opacity: root.selected ? 1 : 0.6
        visible: !root.detailed
        width: root.width
    }

    Loader {
        active: root.detailed
        height: root.height
        width: root.width

        sourceComponent: Item {
            ItemFrame {
                current: root.current
                dashed: root.dashed
                detailed: root.detailed
                inkScale: root.inkScale
                selected: root.selected
                tone: root.tone
            }

            CanvasText {
                id: name

                anchors.left: parent.left
                anchors.leftMargin: 10
                anchors.right: mark.left
                isTitle: true
                text: root.title
                y: 8
            }

            CanvasText {
                id: address

                anchors.left: name.left
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.top: name.bottom
                anchors.topMargin: 1
                text: root.lines[0] ?? ""
            }

            CanvasText {
                anchors.left: name.left
                anchors.right: address.right
                anchors.top: address.bottom
                anchors.topMargin: 1
                text: root.lines[1] ?? ""
            }

            StateMark {
                id: mark

                anchors.right: parent.right
                anchors.rightMargin: 9
                contentsScale: root.inkScale
                mark: root.mark
                tone: root.tone
                y: 10
            }

            ProblemMark {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 7
                anchors.right: parent.right
                anchors.rightMargin: 7
                problem: root.problem
                visible: root.problem !== CanvasLook.Problem.None
            }
        }
    }
}
