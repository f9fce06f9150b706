// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The card behind an item: its border tells selection, plan and problems.
Rectangle {
    id: root

    required property CanvasDelegate item
    property bool isDashed: item.dashed
    property int tone: item.tone

    anchors.fill: parent
    antialiasing: item.detailed
    border.color: item.selected ? Theme.accent : Theme.border
    border.pixelAligned: false // to the pixels of the view, not of the scene
    border.width: (item.selected ? 2 : isDashed || !item.detailed ? 0 : 1) * item.hairline
    color: Theme.surface
    radius: Theme.radius

    // Most items have neither ring nor dashes. What is current is selected too.
    Loader {
        active: root.item.detailed && (root.item.current || root.isDashed && !root.item.selected)
        anchors.fill: parent

        sourceComponent: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: -3
                antialiasing: true
                border.color: Theme.accent
                border.width: 2
                color: "transparent"
                opacity: 0.45
                radius: root.radius + 3
                visible: root.item.current
            }

            DashedFrame {
                readonly property real longestSide: 2000 // of its picture, in pixels: hosts may be huge

                anchors.fill: parent
                color: Tones.color(root.tone)
                contentsScale: Math.min(root.item.inkScale, longestSide / Math.max(root.width, root.height))
                visible: !root.item.current
            }
        }
    }
}
