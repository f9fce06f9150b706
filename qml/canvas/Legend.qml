// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Which states the machines are in, and how many in each: explains the signs on the cards.
Chip {
    id: root

    required property list<legendEntry> entries

    height: 30
    objectName: "legend"
    visible: entries.length > 0
    width: row.implicitWidth + 24

    Accessible.role: Accessible.StaticText
    Accessible.name: entries.map(entry => entry.text).join(", ")

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 14

        Repeater {
            model: root.entries

            Row {
                id: entry

                required property legendEntry modelData

                spacing: 6

                StateMark {
                    anchors.verticalCenter: parent.verticalCenter
                    mark: entry.modelData.mark
                    tone: entry.modelData.tone
                }

                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text
                    font.pixelSize: Theme.smallTextSize
                    text: entry.modelData.text
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
    }
}
