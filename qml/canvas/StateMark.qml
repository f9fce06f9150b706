// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The state of an item, by colour and shape.
MarkInk {
    /// What the colour means.
    required property int tone

    color: Tones.color(tone)
    height: 12
    visible: mark !== CanvasLook.Mark.None
    width: 12
}
