// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// What makes an item a button: for the mouse, the keyboard and screen readers.
Item {
    id: root

    /// What it does, translated.
    property string tip
    readonly property bool isHovered: mouse.containsMouse
    readonly property bool isPressed: mouse.pressed

    signal clicked

    activeFocusOnTab: true

    Accessible.focusable: true
    Accessible.name: tip
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onSpacePressed: clicked()

    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true

        onClicked: root.clicked()
    }
}
