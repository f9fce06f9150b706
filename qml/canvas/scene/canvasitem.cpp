// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/canvasitem.h"

#include <QLineF>

#include <algorithm>

namespace castello {

namespace {

constexpr double kEndInset = 16; // clear of rounded corners

} // namespace

const CanvasItem *Scene::find(const QString &key) const
{
    const auto it = std::ranges::find(items, key, &CanvasItem::key);
    return it == items.cend() ? nullptr : &*it;
}

QRectF Scene::bounds() const
{
    QRectF bounds;
    for (const CanvasItem &item : items) {
        bounds |= item.area;
    }
    return bounds;
}

QLineF edgeLine(const CanvasEdge &edge, const QRectF &from, const QRectF &to)
{
    const bool areSideBySide = from.top() < to.bottom() && to.top() < from.bottom();
    if (areSideBySide) {
        const bool goesRight = to.center().x() >= from.center().x();
        return goesRight ? QLineF(from.right(), from.center().y(), to.left(), to.center().y())
                         : QLineF(from.left(), from.center().y(), to.right(), to.center().y());
    }
    const double x = from.left() + edge.anchor;
    const double inset = std::min(kEndInset, to.width() / 2);
    const double endX = std::clamp(x, to.left() + inset, to.right() - inset);
    const bool goesDown = to.center().y() >= from.center().y();
    return goesDown ? QLineF(x, from.bottom(), endX, to.top())
                    : QLineF(x, from.top(), endX, to.bottom());
}

} // namespace castello
