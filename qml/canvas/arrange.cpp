// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvasviewmodel.h"
#include "qml/canvas/scene/scenemetrics.h"

#include <algorithm>

/// Aligning and distributing what is selected.

namespace castello {

void CanvasViewModel::alignSelection(Qt::Edge edge)
{
    QRectF all;
    const QList<const CanvasItem *> items = selectedFreeItems();
    for (const CanvasItem *item : items) {
        all |= item->area;
    }
    DocumentSession::Places places;
    for (const CanvasItem *item : items) {
        QRectF area = item->area;
        switch (edge) {
        case Qt::LeftEdge:
            area.moveLeft(all.left());
            break;
        case Qt::RightEdge:
            area.moveRight(all.right());
            break;
        case Qt::TopEdge:
            area.moveTop(all.top());
            break;
        case Qt::BottomEdge:
            area.moveBottom(all.bottom());
            break;
        }
        places.insert(item->key, area.topLeft());
    }
    if (items.size() > 1) {
        m_session->place(tr("Align %Ln item(s)", "undo", int(items.size())), places);
    }
}

void CanvasViewModel::nudgeSelection(const QPointF &direction)
{
    QHash<QString, QPointF> places;
    for (const CanvasItem *item : selectedFreeItems()) {
        const QPointF corner = item->area.topLeft() + direction * kGrid;
        places.insert(item->key, {snappedToGrid(corner.x()), snappedToGrid(corner.y())});
    }
    move(places);
    update(); // the next key may come before the next turn of the event loop
}

void CanvasViewModel::distributeSelection(Qt::Orientation orientation)
{
    QList<const CanvasItem *> items = selectedFreeItems();
    if (items.size() < 3) {
        return;
    }
    const bool isAcross = orientation == Qt::Horizontal;
    const auto start
        = [&](const CanvasItem *item) { return isAcross ? item->area.left() : item->area.top(); };
    const auto length = [&](const CanvasItem *item) {
        return isAcross ? item->area.width() : item->area.height();
    };
    std::ranges::sort(items, {}, start);
    double room = start(items.last()) + length(items.last()) - start(items.first());
    for (const CanvasItem *item : std::as_const(items)) {
        room -= length(item);
    }
    const double gap = room / double(items.size() - 1);
    double next = start(items.first());
    DocumentSession::Places places;
    for (const CanvasItem *item : std::as_const(items)) {
        const QPointF place = item->area.topLeft();
        places.insert(item->key, isAcross ? QPointF(next, place.y()) : QPointF(place.x(), next));
        next += length(item) + gap;
    }
    m_session->place(tr("Distribute %Ln item(s)", "undo", int(items.size())), places);
}

} // namespace castello
