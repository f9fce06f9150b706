// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A small round button with a sign on it.
ClickArea {
    id: root

    required property int mark
    required property int inkScale

    height: 20
    opacity: enabled ? 1 : 0.4
    width: 20

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.isHovered || root.activeFocus ? Theme.accent : Theme.border
        border.width: root.activeFocus ? 2 : 1
        color: root.isPressed ? Theme.accentSoft : Theme.surface
        radius: height / 2
    }

    MarkInk {
        anchors.centerIn: parent
        color: root.isHovered ? Theme.accentText : Theme.textMuted
        contentsScale: root.inkScale
        height: 10
        mark: root.mark
        width: 10
    }
}
