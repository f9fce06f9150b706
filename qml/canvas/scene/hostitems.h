// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/hostdrawing.h"

namespace castello {

/// The container, then headers and cards in it.
[[nodiscard]] QList<CanvasItem> hostItems(
    const SceneInput &input, const HostDrawing &drawing, const QPointF &place);

} // namespace castello
