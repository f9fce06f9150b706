// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The card behind an item: its border tells selection, plan and problems.
Item {
    id: root

    required property bool selected
    required property bool current
    required property bool dashed
    required property int tone
    required property bool detailed
    required property int inkScale
    property real radius: Theme.radius
    property color fill: Theme.surface

    anchors.fill: parent

    Rectangle {
        id: focusRing

        anchors.fill: parent
        anchors.margins: -3
        antialiasing: true
        border.color: Theme.accent
        border.width: 2
        color: "transparent"
        opacity: 0.45
        radius: root.radius + 3
        visible: root.current && root.detailed
    }

    Rectangle {
        anchors.fill: parent
        antialiasing: root.detailed
        border.color: root.selected ? Theme.accent : Theme.border
        border.width: root.selected ? 2 : root.dashed || !root.detailed ? 0 : 1
        color: root.fill
        radius: root.detailed ? root.radius : 0
    }

    Loader {
        active: root.dashed && root.detailed && !root.selected
        anchors.fill: parent

        sourceComponent: DashedFrame {
            color: Tones.color(root.tone)
            contentsScale: root.inkScale
        }
    }
}
