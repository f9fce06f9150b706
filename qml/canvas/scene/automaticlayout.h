// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/sceneinput.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace castello {

/// Rows of boxes, left to right in their order, about as wide as a screen; the boxes of a row stand
/// on one line, because networks hang below. Every coordinate lies on the grid.
[[nodiscard]] QList<QPointF> flowInRows(const QList<QSizeF> &sizes);

/// The wanted place, or the next free one below it, when something is there.
[[nodiscard]] QRectF withoutOverlap(QRectF wanted, const QList<QRectF> &taken);

/// Where a person put the item, else the wanted place, clear of what is taken.
[[nodiscard]] QRectF placeOf(
    const SceneInput &input, const QString &key, const QRectF &wanted, const QList<QRectF> &taken);

/// What is taken by the items of the scene, and by services that a person put somewhere.
[[nodiscard]] QList<QRectF> takenAreas(const SceneInput &input, const Scene &scene);

} // namespace castello
