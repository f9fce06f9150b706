// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// The name of an item.
CanvasText {
    color: Theme.text
    font.pixelSize: 13
    font.weight: Font.DemiBold
}
