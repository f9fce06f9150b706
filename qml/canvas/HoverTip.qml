// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Tells of the item on which the pointer rests: all that it shows, and what is wrong with it.
Item {
    id: root

    required property CanvasViewModel canvas
    property string text

    HoverHandler {
        id: hover

        onHoveredChanged: root.text = ""
        onPointChanged: {
            root.text = "";
            rest.restart();
        }
    }

    Timer {
        id: rest

        interval: 700

        onTriggered: root.text = hover.hovered && !root.canvas.isDragging ? root.canvas.tipAt(root.canvas.viewport.toScene(hover.point.position)) : ""
    }

    Chip {
        height: label.implicitHeight + 16
        visible: root.text !== ""
        width: label.width + 20
        x: Math.max(0, Math.min(hover.point.position.x + 14, root.width - width - 4))
        y: Math.max(0, Math.min(hover.point.position.y + 20, root.height - height - 4))

        Text {
            id: label

            anchors.centerIn: parent
            color: Theme.text
            font.pixelSize: Theme.smallTextSize
            lineHeight: 1.15
            text: root.text
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, 360)
            wrapMode: Text.Wrap
        }
    }
}
