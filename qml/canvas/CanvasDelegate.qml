// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// What all items of the canvas have: their place, name and state for people and for screen
/// readers. Every property here is paid for by every card in view: what only some items have stands
/// in their own files.
Item {
    id: root

    required property string key
    required property string path
    required property rect area
    required property string title
    required property string spokenName
    required property string spokenText
    required property int mark
    required property int tone
    required property bool dashed
    required property int problem
    required property bool selected
    required property bool current

    required property CanvasViewModel canvas
    /// Whether there is room for texts.
    readonly property bool detailed: canvas.viewport.isDetailed
    readonly property int inkScale: canvas.viewport.inkScale
    readonly property real hairline: canvas.viewport.hairline
    /// Whether the item tells a state at all.
    property bool hasState: mark !== CanvasLook.Mark.None

    height: area.height
    objectName: "canvasItem." + key
    width: area.width
    x: area.x
    y: area.y

    Accessible.role: path === "" ? Accessible.Grouping : Accessible.ListItem
    Accessible.name: spokenName
    Accessible.description: spokenText
    Accessible.focusable: path !== ""
    Accessible.focused: current
    Accessible.selectable: path !== ""
    Accessible.selected: selected
    Accessible.onPressAction: canvas.click(key, Qt.NoModifier)
}
