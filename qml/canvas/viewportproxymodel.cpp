// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/viewportproxymodel.h"

#include "qml/canvas/canvasitemsmodel.h"

#include <cmath>

namespace castello {

namespace {

constexpr double kCell = 200;

/// The cells that the view touches: at most one cell more than is in view on every side.
QRectF cellsAround(const QRectF &view)
{
    const auto down = [](double value) { return std::floor(value / kCell) * kCell; };
    const auto up = [](double value) { return std::ceil(value / kCell) * kCell; };
    return {
        QPointF(down(view.left()), down(view.top())), QPointF(up(view.right()), up(view.bottom()))};
}

} // namespace

void ViewportProxyModel::setShape(CanvasLook::Shape shape)
{
    if (shape != m_shape) {
        m_shape = shape;
        Q_EMIT shapeChanged();
        invalidateRowsFilter();
    }
}

void ViewportProxyModel::setViewport(const QRectF &viewport)
{
    if (viewport == m_viewport) {
        return;
    }
    m_viewport = viewport;
    Q_EMIT viewportChanged();
    if (const QRectF cells = cellsAround(viewport); cells != m_cells) {
        m_cells = cells;
        invalidateRowsFilter();
    }
}

bool ViewportProxyModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = qobject_cast<const CanvasItemsModel *>(sourceModel());
    if (model == nullptr) {
        return false;
    }
    const CanvasItem &item = model->items().at(row);
    return item.shape == m_shape && item.area.intersects(m_cells);
}

} // namespace castello
