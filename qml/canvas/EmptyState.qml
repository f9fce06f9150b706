// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// What to do with an empty canvas.
Column {
    id: root

    /// The sample was asked for.
    signal sampleWanted

    objectName: "emptyState"
    spacing: 10

    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text
    Accessible.description: help.text

    IconInk {
        anchors.horizontalCenter: parent?.horizontalCenter
        color: Theme.accent
        height: 44
        icon: "castle"
        width: 44
    }

    Text {
        id: heading

        anchors.horizontalCenter: parent?.horizontalCenter
        color: Theme.text
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
        text: qsTr("An empty castle")
        Accessible.ignored: true
    }

    Text {
        id: help

        color: Theme.textMuted
        font.pixelSize: Theme.textSize
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.25
        text: qsTr("Drag a host from the palette to here, then control planes and workers onto it. With the keyboard: choose a tile and press Enter.")
        width: root.width
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }

    TextButton {
        anchors.horizontalCenter: parent?.horizontalCenter
        objectName: "openSample"
        text: qsTr("Or open the sample castle")
        tip: qsTr("Open the sample castle")

        onClicked: root.sampleWanted()
    }
}
