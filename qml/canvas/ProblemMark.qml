// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Says that there is something wrong with an item; the inspector and the problems say what.
ProblemInk {
    color: Tones.ofProblem(problem)
    height: 17
    signColor: Theme.surface
    visible: problem !== CanvasLook.Problem.None
    width: 17
}
