// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"
#include "model/edit/itempath.h"
#include "qml/workspace/livestate.h"

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

/// What stands for an item, a state or a severity wherever one is shown: each has a shape of its
/// own besides its colour.

namespace castello {

/// The name of its glyph (app/widgets/style/icons.h). `role` counts for groups and machines only.
[[nodiscard]] QString itemIcon(ItemKind kind, MachineRole role = MachineRole::Worker);

/// The same sign as on the canvas.
void paintState(QPainter &painter, const QRectF &square, ItemState state);

[[nodiscard]] QColor severityColor(Severity severity);
/// Octagon with a bar (error), triangle (warning), disc (hint).
void paintSeverity(QPainter &painter, const QRectF &square, Severity severity);

} // namespace castello
