// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/itemdrag.h"

#include "qml/canvas/scene/scenemetrics.h"

#include <array>
#include <cmath>

namespace castello {

namespace {

constexpr double kReach = 6; // scene units within which a line attracts

using Lines = std::array<double, 3>; ///< start, middle and end of an item on one axis

Lines linesAcross(const QRectF &area)
{
    return {area.left(), area.center().x(), area.right()};
}

Lines linesDown(const QRectF &area)
{
    return {area.top(), area.center().y(), area.bottom()};
}

struct Alignment
{
    double shift = 0;
    double line = 0;
};

/// The nearest line of another item that one of these lines can take.
std::optional<Alignment> alignment(
    const Lines &lines, const QList<QRectF> &others, Lines (*linesOf)(const QRectF &))
{
    std::optional<Alignment> nearest;
    for (const QRectF &other : others) {
        for (const double target : linesOf(other)) {
            for (const double line : lines) {
                const double shift = target - line;
                if (std::abs(shift) <= kReach
                    && (!nearest || std::abs(shift) < std::abs(nearest->shift))) {
                    nearest = Alignment {shift, target};
                }
            }
        }
    }
    return nearest;
}

} // namespace

void ItemDrag::begin(const QStringList &keys)
{
    cancel();
    m_keys = keys;
    m_moved = {};
    m_others.clear();
    if (const CanvasItem *first = m_items->find(keys.value(0))) {
        m_start = first->area;
    }
    for (const CanvasItem &item : m_items->items()) {
        if (item.isFree() && !keys.contains(item.key)) {
            m_others.append(item.area);
        }
    }
}

QPointF ItemDrag::aligned(const QPointF &distance)
{
    const QRectF wanted = m_start.translated(distance);
    const auto across = alignment(linesAcross(wanted), m_others, linesAcross);
    const auto down = alignment(linesDown(wanted), m_others, linesDown);
    m_verticalGuide = across ? std::optional(across->line) : std::nullopt;
    m_horizontalGuide = down ? std::optional(down->line) : std::nullopt;
    const double x = across ? wanted.left() + across->shift : snappedToGrid(wanted.left());
    const double y = down ? wanted.top() + down->shift : snappedToGrid(wanted.top());
    return QPointF(x, y) - m_start.topLeft();
}

void ItemDrag::moveTo(const QPointF &distance)
{
    if (!isActive()) {
        return;
    }
    const QPointF target = aligned(distance);
    if (target != m_moved) {
        m_items->moveBy(QSet<QString>(m_keys.cbegin(), m_keys.cend()), target - m_moved);
        m_moved = target;
    }
}

QHash<QString, QPointF> ItemDrag::finish()
{
    QHash<QString, QPointF> places;
    if (!m_moved.isNull()) {
        for (const QString &key : std::as_const(m_keys)) {
            if (const CanvasItem *item = m_items->find(key)) {
                places.insert(key, item->area.topLeft());
            }
        }
    }
    m_keys.clear();
    m_verticalGuide.reset();
    m_horizontalGuide.reset();
    return places;
}

void ItemDrag::cancel()
{
    if (isActive() && !m_moved.isNull()) {
        m_items->moveBy(QSet<QString>(m_keys.cbegin(), m_keys.cend()), -m_moved);
        m_moved = {};
    }
    [[maybe_unused]] const auto places = finish();
}

} // namespace castello
