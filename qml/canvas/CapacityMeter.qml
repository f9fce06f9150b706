// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// How much of one resource a host has: used by others, used by us, planned on top.
Item {
    id: root

    required property capacityBar capacity
    required property int inkScale

    implicitHeight: 26

    Accessible.role: Accessible.Indicator
    Accessible.name: capacity.explanation

    CanvasText {
        id: label

        text: root.capacity.label
        y: root.capacity.isKnown ? 0 : 6
    }

    CanvasText {
        anchors.left: label.right
        anchors.leftMargin: 5
        anchors.right: parent.right
        anchors.verticalCenter: label.verticalCenter
        color: root.capacity.isExceeded ? Theme.error : Theme.text
        text: root.capacity.text
    }

    Rectangle {
        id: track

        anchors.left: parent.left
        anchors.right: parent.right
        color: root.capacity.isKnown ? Theme.raised : "transparent"
        height: 6
        visible: root.capacity.isKnown
        y: 18

        Rectangle {
            id: others

            color: Theme.borderStrong
            height: parent.height
            width: parent.width * root.capacity.others
        }

        Rectangle {
            id: ours

            anchors.left: others.right
            color: Theme.accent
            height: parent.height
            width: parent.width * root.capacity.ours
        }

        Hatching {
            anchors.left: ours.right
            color: root.capacity.isExceeded ? Theme.error : Theme.ok
            contentsScale: root.inkScale
            height: parent.height
            visible: root.capacity.planned > 0
            width: Math.max(3, parent.width * root.capacity.planned) // a little is seen, too
        }
    }
}
