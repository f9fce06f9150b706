// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The theme's colours by what they mean on the canvas.
QtObject {
    function color(tone: int): color {
        switch (tone) {
        case CanvasLook.Tone.Accent:
            return Theme.accent;
        case CanvasLook.Tone.Ok:
            return Theme.ok;
        case CanvasLook.Tone.Warning:
            return Theme.warning;
        case CanvasLook.Tone.Error:
            return Theme.error;
        default:
            return Theme.borderStrong;
        }
    }

    function ofProblem(problem: int): color {
        switch (problem) {
        case CanvasLook.Problem.Error:
            return Theme.error;
        case CanvasLook.Problem.Warning:
            return Theme.warning;
        default:
            return Theme.accentText;
        }
    }
}
