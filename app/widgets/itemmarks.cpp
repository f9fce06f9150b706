// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/itemmarks.h"

#include "qml/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QPolygonF regularPolygon(const QRectF &square, int corners, double turn)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = turn + 2 * std::numbers::pi * corner / corners;
        polygon.append(square.center()
            + QPointF(std::cos(angle), std::sin(angle)) * square.width() / 2);
    }
    return polygon;
}

QPolygonF triangle(const QRectF &square)
{
    return {{square.topLeft() + QPointF(square.width() / 2, 0),
        square.bottomRight(),
        square.bottomLeft()}};
}

void paintLines(QPainter &painter, const QList<QLineF> &lines, const QColor &color, double width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(lines);
}

/// A bar over a dot, in the middle of a filled shape.
void paintExclamation(QPainter &painter, const QRectF &square)
{
    const double x = square.center().x();
    const double unit = square.height() / 12;
    const QColor color = Theme::instance()->surface();
    paintLines(painter,
        {{x, square.top() + 4 * unit, x, square.top() + 7 * unit},
            {x, square.top() + 9.4 * unit, x, square.top() + 9.5 * unit}},
        color,
        1.5 * unit);
}

void paintDashedRing(QPainter &painter, const QRectF &square, const QColor &color)
{
    QPen pen(color, square.width() / 7);
    pen.setDashPattern({1.6, 1.4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(1, 1, -1, -1));
}

} // namespace

QString itemGlyph(ItemKind kind, MachineRole role)
{
    switch (kind) {
    case ItemKind::Castle:
        return u"♜"_s;
    case ItemKind::Provider:
        return u"⬡"_s;
    case ItemKind::Host:
        return u"▤"_s;
    case ItemKind::Group:
    case ItemKind::Machine:
        return role == MachineRole::ControlPlane ? u"◆"_s : u"●"_s;
    case ItemKind::Network:
        return u"═"_s;
    case ItemKind::Endpoint:
        return u"⌖"_s;
    case ItemKind::Longhorn:
        return u"⛁"_s;
    case ItemKind::LoadBalancer:
        return u"⇌"_s;
    case ItemKind::Ingress:
        return u"⇥"_s;
    case ItemKind::Certificates:
        return u"✓"_s;
    case ItemKind::Flux:
        return u"⟳"_s;
    case ItemKind::Repository:
        return u"⎇"_s;
    }
    return {};
}

QColor stateColor(ItemState state)
{
    const Palette &palette = Theme::instance()->palette();
    switch (state) {
    case ItemState::Drawn:
    case ItemState::Stopped:
        return palette.textMuted;
    case ItemState::Planned:
    case ItemState::Running:
        return palette.ok;
    case ItemState::Changing:
    case ItemState::Drifted:
    case ItemState::Starting:
        return palette.warning;
    case ItemState::Working:
        return palette.accentText;
    case ItemState::Leaving:
    case ItemState::Failed:
        return palette.error;
    }
    return {};
}

void paintState(QPainter &painter, const QRectF &square, ItemState state)
{
    const QColor color = stateColor(state);
    const QPointF center = square.center();
    const double half = square.width() / 2;
    const QLineF across(center - QPointF(half, 0), center + QPointF(half, 0));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (state) {
    case ItemState::Drawn:
        paintDashedRing(painter, square, color);
        break;
    case ItemState::Planned:
        paintLines(painter,
            {across, {center - QPointF(0, half), center + QPointF(0, half)}},
            color,
            square.width() / 5);
        break;
    case ItemState::Changing:
        painter.drawPolygon(regularPolygon(square, 4, 0));
        break;
    case ItemState::Leaving:
        paintLines(painter, {across}, color, square.width() / 5);
        break;
    case ItemState::Working: // three quarters of a ring
        painter.setPen(QPen(color, square.width() / 5));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(square.adjusted(1, 1, -1, -1), 90 * 16, -270 * 16);
        break;
    case ItemState::Starting: // a half moon
        painter.drawChord(square, 90 * 16, 180 * 16);
        painter.setPen(QPen(color, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square);
        break;
    case ItemState::Running:
        painter.drawEllipse(square);
        break;
    case ItemState::Drifted:
        painter.drawPolygon(triangle(square));
        break;
    case ItemState::Failed:
        painter.drawRect(square);
        break;
    case ItemState::Stopped:
        painter.setPen(QPen(color, square.width() / 6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

QColor severityColor(Severity severity)
{
    const Palette &palette = Theme::instance()->palette();
    switch (severity) {
    case Severity::Error:
        return palette.error;
    case Severity::Warning:
        return palette.warning;
    case Severity::Hint:
        return palette.accentText;
    }
    return {};
}

void paintSeverity(QPainter &painter, const QRectF &square, Severity severity)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityColor(severity));
    switch (severity) {
    case Severity::Error:
        painter.drawPolygon(regularPolygon(square, 8, std::numbers::pi / 8));
        break;
    case Severity::Warning:
        painter.drawPolygon(triangle(square));
        break;
    case Severity::Hint:
        painter.drawEllipse(square);
        break;
    }
    paintExclamation(painter, square);
    painter.restore();
}

} // namespace castello
