// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/minimap.h"

#include <QPainter>

#include <algorithm>

namespace castello {

MinimapInk::MinimapInk(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &MinimapInk::colorsChanged, this, [this] { update(); });
}

void MinimapInk::setCanvas(CanvasViewModel *canvas)
{
    m_canvas = canvas;
    const auto repaint = [this] { update(); };
    connect(canvas, &CanvasViewModel::linesChanged, this, repaint);
    connect(canvas->viewport(), &CanvasViewport::changed, this, repaint);
    Q_EMIT canvasChanged();
}

/// Holds the drawing and what is in view of the ground beside it.
QTransform MinimapInk::toMap() const
{
    const QRectF all = m_canvas->bounds() | m_canvas->viewport()->visibleArea();
    const double scale = std::min(width() / all.width(), height() / all.height());
    return QTransform::fromTranslate(-all.center().x(), -all.center().y())
        * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(width() / 2, height() / 2);
}

QPointF MinimapInk::sceneAt(const QPointF &point) const
{
    return m_canvas == nullptr ? QPointF() : toMap().inverted().map(point);
}

void MinimapInk::paint(QPainter *painter)
{
    if (m_canvas == nullptr) {
        return;
    }
    const QTransform map = toMap();
    for (const CanvasItem &item : m_canvas->items()->items()) {
        if (item.isFree()) {
            painter->fillRect(map.mapRect(item.area), m_itemColor);
        }
    }
    painter->setPen(QPen(m_viewColor, 1.5));
    painter->drawRect(
        map.mapRect(m_canvas->viewport()->visibleArea()).adjusted(0.75, 0.75, -0.75, -0.75));
}

} // namespace castello
