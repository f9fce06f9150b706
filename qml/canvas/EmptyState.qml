// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// What to do with an empty canvas, or with one whose text is no castle.
Column {
    id: root

    required property bool isReadable

    /// Where the text is wrong was asked.
    signal problemsWanted

    /// The sample was asked for.
    signal sampleWanted

    objectName: "emptyState"
    spacing: 10

    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text
    Accessible.description: help.text

    IconInk {
        anchors.horizontalCenter: parent?.horizontalCenter
        color: root.isReadable ? Theme.accent : Theme.error
        height: 44
        icon: root.isReadable ? "castle" : "error"
        width: 44
    }

    Text {
        id: heading

        anchors.horizontalCenter: parent?.horizontalCenter
        color: Theme.text
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
        text: root.isReadable ? qsTr("An empty castle") : qsTr("This text cannot be read as a castle")
        Accessible.ignored: true
    }

    Text {
        id: help

        color: Theme.textMuted
        font.pixelSize: Theme.textSize
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.25
        text: root.isReadable ? qsTr("Drag a host from the palette to here, then control planes and workers onto it. With the keyboard: choose a tile and press Enter.") : qsTr("The problems say where it is wrong. Once that is corrected in the text, the castle is drawn here.")
        width: root.width
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }

    TextButton {
        anchors.horizontalCenter: parent?.horizontalCenter
        objectName: "openSample"
        text: qsTr("Or open the sample castle")
        tip: qsTr("Open the sample castle")
        visible: root.isReadable

        onClicked: root.sampleWanted()
    }

    TextButton {
        anchors.horizontalCenter: parent?.horizontalCenter
        objectName: "showProblems"
        text: qsTr("Show the problems")
        tip: qsTr("Show the problems")
        visible: !root.isReadable

        onClicked: root.problemsWanted()
    }
}
