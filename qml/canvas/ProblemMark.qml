// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Says that there is something wrong with an item; the inspector and the problems say what.
Rectangle {
    id: root

    required property int problem

    antialiasing: true
    border.color: Theme.surface
    border.width: 1.5
    color: Tones.ofProblem(problem)
    height: 17
    radius: problem === CanvasLook.Problem.Error ? 3 : height / 2
    width: 17

    CanvasText {
        anchors.centerIn: parent
        color: Theme.surface
        font.weight: Font.Bold
        text: root.problem === CanvasLook.Problem.Hint ? "i" : "!"
    }
}
