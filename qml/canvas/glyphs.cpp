// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/glyphs.h"

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

QPainterPath box(double x, double y, double width, double height, double radius = 1.5)
{
    QPainterPath path;
    path.addRoundedRect(x, y, width, height, radius, radius);
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

void drawDisks(QPainter *painter)
{
    QPainterPath path;
    path.addEllipse(QRectF(2.5, 1.5, 11, 4.5));
    path.moveTo(2.5, 4);
    path.lineTo(2.5, 12);
    path.arcTo(QRectF(2.5, 9.5, 11, 5), 180, 180);
    path.lineTo(13.5, 4);
    stroke(painter, path);
    QPainterPath middle;
    middle.arcMoveTo(QRectF(2.5, 5.5, 11, 5), 180);
    middle.arcTo(QRectF(2.5, 5.5, 11, 5), 180, 180);
    stroke(painter, middle);
}

void drawCycle(QPainter *painter)
{
    stroke(painter, arc(8, 8, 5.5, 30, 130));
    stroke(painter, arc(8, 8, 5.5, 210, 130));
    fill(painter, polygon({{1, 5.5}, {5.2, 5.2}, {3, 9}}));
    fill(painter, polygon({{15, 10.5}, {10.8, 10.8}, {13, 7}}));
}

void drawRepository(QPainter *painter)
{
    stroke(painter, lines({{4, 5, 4, 11}}));
    QPainterPath branch(QPointF(12, 6.5));
    branch.cubicTo({12, 9.5}, {4, 7.5}, {4, 10.5});
    stroke(painter, branch);
    fill(painter, circle(4, 3.5, 2.1));
    fill(painter, circle(4, 12.5, 2.1));
    fill(painter, circle(12, 4.5, 2.1));
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
        fill(painter, box(2.5, 2.5, 11, 11, 1));
        break;
    case Mark::Ring:
        stroke(painter, circle(8, 8, 5), 2);
        break;
    }
    painter->restore();
}

void paintIcon(QPainter *painter, CanvasLook::Icon icon, const QColor &color, const QRectF &area)
{
    using CanvasLook::Icon;
    painter->save();
    start(painter, color, area);
    switch (icon) {
    case Icon::Host:
        stroke(painter, box(2, 2, 12, 5));
        stroke(painter, box(2, 9, 12, 5));
        stroke(painter, lines({{4.6, 4.5, 6, 4.5}, {4.6, 11.5, 6, 11.5}}));
        break;
    case Icon::ControlPlane:
        fill(painter, polygon({{8, 1.5}, {14.5, 8}, {8, 14.5}, {1.5, 8}}));
        break;
    case Icon::Worker:
        fill(painter, circle(8, 8, 5.5));
        break;
    case Icon::Network:
        stroke(painter, lines({{2, 6, 14, 6}, {2, 10, 14, 10}}), 1.8);
        break;
    case Icon::Endpoint:
        stroke(painter, circle(8, 8, 5.5));
        fill(painter, circle(8, 8, 2.2));
        break;
    case Icon::Longhorn:
        drawDisks(painter);
        break;
    case Icon::LoadBalancer:
        stroke(painter, lines({{2, 5, 14, 5}, {11, 2, 14, 5}, {2, 11, 14, 11}, {5, 14, 2, 11}}));
        break;
    case Icon::Ingress:
        stroke(
            painter, lines({{1.5, 8, 10, 8}, {7, 5, 10, 8}, {7, 11, 10, 8}, {13.5, 3, 13.5, 13}}));
        break;
    case Icon::Certificates:
        stroke(
            painter, polygon({{8, 1.5}, {13.5, 3.5}, {13, 9.5}, {8, 14.5}, {3, 9.5}, {2.5, 3.5}}));
        stroke(painter, lines({{5.6, 7.8, 7.4, 9.8}, {7.4, 9.8, 10.6, 5.8}}));
        break;
    case Icon::Flux:
        drawCycle(painter);
        break;
    case Icon::Repository:
        drawRepository(painter);
        break;
    case Icon::Unplaced:
        painter->setPen(QPen(color, 1.4, Qt::DashLine));
        painter->drawPath(box(2, 2, 12, 12, 2.5));
        break;
    case Icon::Problem:
        fill(painter, polygon({{8, 1}, {15.5, 14.5}, {0.5, 14.5}}));
        break;
    }
    painter->restore();
}

} // namespace castello
