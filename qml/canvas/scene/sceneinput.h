// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"
#include "qml/canvas/scene/canvasitem.h"
#include "qml/workspace/canvaslayout.h"

namespace castello {

/// What a scene is made of.
struct SceneInput
{
    const Castle &castle;
    const CanvasLayout &layout; ///< wins over the automatic layout
    const LiveState &live;
    const QList<Diagnostic> &diagnostics;
};

} // namespace castello
