// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// − 3 +
Row {
    id: root

    required property int count
    required property string groupName
    required property int inkScale

    signal stepped(int step)

    spacing: 2

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%n machine(s) in %1", "", count).arg(groupName)

    InkButton {
        tip: qsTr("One machine less in %1").arg(root.groupName)
        enabled: root.count > 0
        inkScale: root.inkScale
        mark: CanvasLook.Mark.Minus
        objectName: "fewer." + root.groupName

        onClicked: root.stepped(-1)
    }

    CanvasText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: root.count
        width: Math.max(22, implicitWidth + 6)
    }

    InkButton {
        tip: qsTr("One machine more in %1").arg(root.groupName)
        inkScale: root.inkScale
        mark: CanvasLook.Mark.Plus
        objectName: "more." + root.groupName

        onClicked: root.stepped(1)
    }
}
