// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/canvasitem.h"

namespace castello {

/// What is told of an item when the pointer rests on it: all that it shows, for when it is too
/// small to read, and what is wrong with it. Translated, several lines.
[[nodiscard]] QString itemTip(const CanvasItem &item);

} // namespace castello
