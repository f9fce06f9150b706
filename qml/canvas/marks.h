// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvaslook.h"

#include <QRectF>

class QColor;
class QPainter;

namespace castello {

/// The one drawing of every state's sign, for the canvas and for widgets.
void paintMark(QPainter *painter, CanvasLook::Mark mark, const QColor &color, const QRectF &area);

} // namespace castello
