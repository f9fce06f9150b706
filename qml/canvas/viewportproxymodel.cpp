// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/viewportproxymodel.h"

#include "qml/canvas/canvasitemsmodel.h"

#include <cmath>

namespace castello {

namespace {

constexpr double kCell = 100;
constexpr qsizetype kMany = 60; // items; of fewer, all have a delegate even from afar

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

void ViewportProxyModel::setViewport(CanvasViewport *viewport)
{
    if (viewport == m_viewport) {
        return;
    }
    if (m_viewport != nullptr) {
        m_viewport->disconnect(this);
    }
    m_viewport = viewport;
    if (viewport != nullptr) {
        connect(viewport, &CanvasViewport::changed, this, &ViewportProxyModel::look);
        look();
    }
    Q_EMIT viewportChanged();
}

void ViewportProxyModel::look()
{
    const QRectF cells = cellsAround(m_viewport->visibleArea());
    const bool isNear = m_viewport->isDetailed();
    if (cells != m_cells || isNear != m_isNear) {
        m_cells = cells;
        m_isNear = isNear;
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
    if (item.shape != m_shape || !item.area.intersects(m_cells)) {
        return false;
    }
    const bool isPainted
        = m_shape == CanvasLook::Shape::Machine && !m_isNear && model->items().size() > kMany;
    return !isPainted || model->isCurrent(item);
}

} // namespace castello
