// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasitemsmodel.h"

#include <optional>

namespace castello {

/// Moving items that lie on the canvas: they follow the pointer on the grid, or on the lines of
/// what lies there already. Only the model's items move; the caller makes it a step of undo.
class ItemDrag
{
public:
    explicit ItemDrag(CanvasItemsModel *items)
        : m_items(items)
    { }

    /// `keys` are free items; the first one is under the pointer.
    void begin(const QStringList &keys);
    [[nodiscard]] bool isActive() const { return !m_keys.isEmpty(); }
    /// `distance` is what the pointer moved since begin(), in scene units.
    void moveTo(const QPointF &distance);
    /// Where the items are now, by key; ends the drag.
    [[nodiscard]] QHash<QString, QPointF> finish();
    void cancel();

    /// The line of other items on which the dragged ones lie now, if any.
    [[nodiscard]] std::optional<double> verticalGuide() const { return m_verticalGuide; }
    [[nodiscard]] std::optional<double> horizontalGuide() const { return m_horizontalGuide; }

private:
    [[nodiscard]] QPointF aligned(const QPointF &distance);

    CanvasItemsModel *m_items;
    QStringList m_keys;
    QRectF m_start; ///< the first item's area when the drag began
    QPointF m_moved;
    QList<QRectF> m_others;
    std::optional<double> m_verticalGuide;
    std::optional<double> m_horizontalGuide;
};

} // namespace castello
