// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A word that can be clicked.
ClickArea {
    id: root

    required property string text

    implicitHeight: 24
    implicitWidth: label.implicitWidth + 14

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: Theme.accent
        border.width: root.activeFocus ? 2 : 0
        color: root.isPressed ? Theme.accentSoft : root.isHovered ? Theme.raised : "transparent"
        radius: 5
    }

    Text {
        id: label

        anchors.centerIn: parent
        color: root.isHovered ? Theme.accentText : Theme.text
        font.pixelSize: Theme.smallTextSize
        text: root.text
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
