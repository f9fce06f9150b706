// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// A machine. There may be hundreds in view: plain positions, and nothing that most do not show.
CanvasDelegate {
    id: root

    required property string firstLine
    required property string secondLine

    // From afar FarView paints it.
    ItemFrame {
        item: root
        visible: root.detailed

        CanvasTitle {
            text: root.title
            width: mark.x - x
            x: 10
            y: 8
        }

        CanvasText {
            text: root.firstLine
            width: root.width - x - 8
            x: 10
            y: 26
        }

        CanvasText {
            text: root.secondLine
            width: root.width - x - 8
            x: 10
            y: 42
        }

        StateMark {
            id: mark

            contentsScale: root.inkScale
            mark: root.mark
            tone: root.tone
            x: root.width - width - 9
            y: 10
        }

        ProblemMark {
            contentsScale: root.inkScale
            problem: root.problem
            x: root.width - width - 7
            y: root.height - height - 7
        }
    }
}
