// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A small round button with a sign on it.
Rectangle {
    id: root

    required property int mark
    required property int inkScale

    signal clicked

    antialiasing: true
    border.color: mouse.containsMouse ? Theme.accent : Theme.border
    border.width: 1
    color: mouse.pressed ? Theme.accentSoft : Theme.surface
    height: 20
    opacity: enabled ? 1 : 0.4
    radius: height / 2
    width: 20

    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()

    MarkInk {
        anchors.centerIn: parent
        color: mouse.containsMouse ? Theme.accentText : Theme.textMuted
        contentsScale: root.inkScale
        height: 9
        mark: root.mark
        width: 9
    }

    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true

        onClicked: root.clicked()
    }
}
