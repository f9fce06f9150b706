// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A small quiet label.
Rectangle {
    id: root

    required property string text

    antialiasing: true
    color: Theme.raised
    height: 18
    implicitWidth: label.implicitWidth + 14
    radius: height / 2

    CanvasText {
        id: label

        anchors.centerIn: parent
        text: root.text
    }
}
