// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/canvasitem.h"

namespace castello {

/// What is told of an item when the pointer rests on it: all that it shows, for when it is too
/// small to read, and what is wrong with it. Translated, several lines.
[[nodiscard]] QString itemTip(const CanvasItem &item);
/// What a screen reader calls it: what it is and its name, “Worker worker-1”. Translated.
[[nodiscard]] QString spokenName(const CanvasItem &item);
/// What a screen reader tells of it: where it is, what it shows, how it stands and what is wrong
/// with it. Translated, several lines.
[[nodiscard]] QString spokenText(const CanvasItem &item);

} // namespace castello
