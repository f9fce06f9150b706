// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The state of an item, by colour and shape.
MarkInk {
    id: root

    /// What the colour means.
    required property int tone
    property int turn: 0

    color: Tones.color(tone)
    height: 12
    rotation: mark === CanvasLook.Mark.Spinner ? turn * 45 : 0
    width: 12

    // In steps, and only while something is worked on: no frame is drawn for nothing.
    Timer {
        interval: 200
        repeat: true
        running: root.mark === CanvasLook.Mark.Spinner && root.visible

        onTriggered: root.turn = (root.turn + 1) % 8
    }
}
