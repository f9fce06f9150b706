// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/automaticlayout.h"

#include "qml/canvas/scene/scenemetrics.h"

#include <algorithm>

namespace castello {

namespace {

constexpr double kScreenShape = 1.8; // width to height
constexpr double kNarrowestRow = 1200;

/// Moves the boxes from `first` on down to the line on which the tallest of them stands.
double alignRow(QList<QPointF> &places, const QList<QSizeF> &sizes, qsizetype first, double top)
{
    double height = 0;
    for (qsizetype i = first; i < places.size(); ++i) {
        height = std::max(height, roundedUpToGrid(sizes.at(i).height()));
    }
    for (qsizetype i = first; i < places.size(); ++i) {
        places[i].setY(top + height - roundedUpToGrid(sizes.at(i).height()));
    }
    return top + height + kItemGap;
}

} // namespace

QList<QPointF> flowInRows(const QList<QSizeF> &sizes)
{
    double area = 0;
    for (const QSizeF &size : sizes) {
        area += (size.width() + kItemGap) * (size.height() + kItemGap);
    }
    const double rowWidth = std::max(kNarrowestRow, std::sqrt(area * kScreenShape));
    QList<QPointF> places;
    double x = 0;
    double top = 0;
    qsizetype first = 0;
    for (const QSizeF &size : sizes) {
        if (x > 0 && x + size.width() > rowWidth) {
            top = alignRow(places, sizes, first, top);
            first = places.size();
            x = 0;
        }
        places.append({x, top});
        x += roundedUpToGrid(size.width()) + kItemGap;
    }
    alignRow(places, sizes, first, top);
    return places;
}

QRectF withoutOverlap(QRectF wanted, const QList<QRectF> &taken)
{
    const double margin = kGrid / 2;
    for (bool isFree = false; !isFree;) {
        const QRectF needed = wanted.adjusted(-margin, -margin, margin, margin);
        const auto hit = std::ranges::find_if(
            taken, [&](const QRectF &other) { return other.intersects(needed); });
        isFree = hit == taken.cend();
        if (!isFree) {
            wanted.moveTop(roundedUpToGrid(hit->bottom() + kGrid));
        }
    }
    return wanted;
}

QRectF placeOf(
    const SceneInput &input, const QString &key, const QRectF &wanted, const QList<QRectF> &taken)
{
    const auto chosen = input.layout.positions.constFind(key);
    return chosen == input.layout.positions.cend() ? withoutOverlap(wanted, taken)
                                                   : QRectF(*chosen, wanted.size());
}

QList<QRectF> takenAreas(const SceneInput &input, const Scene &scene)
{
    QList<QRectF> areas;
    for (const CanvasItem &item : scene.items) {
        if (item.isFree()) {
            areas.append(item.area);
        }
    }
    const auto &positions = input.layout.positions;
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        const auto kind = itemKindAt(it.key());
        const bool isService = kind && *kind > ItemKind::Endpoint; // services come after it
        if (isService) {
            areas.append({*it, kServiceSize});
        }
    }
    return areas;
}

} // namespace castello
