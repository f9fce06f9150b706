// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace castello {

namespace {

constexpr double kSide = 16; // every glyph is drawn on a square of this

void start(QPainter *painter, const QColor &color, const QRectF &area)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.topLeft());
    painter->scale(area.width() / kSide, area.height() / kSide);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath lines(std::initializer_list<QLineF> all)
{
    QPainterPath path;
    for (const QLineF &line : all) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    return path;
}

void stroke(QPainter *painter, const QPainterPath &path, double width = 1.5)
{
    QPen pen = painter->pen();
    pen.setWidthF(width);
    painter->setPen(pen);
    painter->drawPath(path);
}

void fill(QPainter *painter, const QPainterPath &path)
{
    painter->fillPath(path, painter->pen().color());
}

QPainterPath circle(double x, double y, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath arc(double x, double y, double radius, double from, double length)
{
    const QRectF square(x - radius, y - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    path.arcMoveTo(square, from);
    path.arcTo(square, from, length);
    return path;
}

void drawWave(QPainter *painter)
{
    QPainterPath wave(QPointF(2, 9.5));
    wave.cubicTo({5, 3.5}, {10, 14.5}, {14, 7});
    stroke(painter, wave, 2.4);
}

void drawHalfDisc(QPainter *painter)
{
    stroke(painter, circle(8, 8, 5), 2);
    QPainterPath half = arc(8, 8, 5, 90, 180);
    half.closeSubpath();
    fill(painter, half);
}

} // namespace

void paintMark(QPainter *painter, CanvasLook::Mark mark, const QColor &color, const QRectF &area)
{
    using CanvasLook::Mark;
    painter->save();
    start(painter, color, area);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Plus:
        stroke(painter, lines({{8, 2.5, 8, 13.5}, {2.5, 8, 13.5, 8}}), 2.4);
        break;
    case Mark::Minus:
        stroke(painter, lines({{2.5, 8, 13.5, 8}}), 2.6);
        break;
    case Mark::Tilde:
        drawWave(painter);
        break;
    case Mark::Spinner:
        stroke(painter, arc(8, 8, 5.2, 90, -270), 2.6);
        break;
    case Mark::HalfDisc:
        drawHalfDisc(painter);
        break;
    case Mark::Disc:
        fill(painter, circle(8, 8, 6));
        break;
    case Mark::Triangle:
        fill(painter, polygon({{8, 1.5}, {15, 14}, {1, 14}}));
        break;
    case Mark::Square:
        painter->fillRect(QRectF(2.5, 2.5, 11, 11), color);
        break;
    case Mark::Ring:
        stroke(painter, circle(8, 8, 5), 2);
        break;
    }
    painter->restore();
}

} // namespace castello
