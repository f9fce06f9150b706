// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/itemmarks.h"

#include "qml/canvas/canvaslook.h"
#include "qml/canvas/marks.h"
#include "qml/theme/theme.h"

#include <QPainter>

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
        polygon.append(
            square.center() + QPointF(std::cos(angle), std::sin(angle)) * square.width() / 2);
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

QColor toneColor(CanvasLook::Tone tone)
{
    const Palette &palette = Theme::instance()->palette();
    switch (tone) {
    case CanvasLook::Tone::Neutral:
        return palette.textMuted;
    case CanvasLook::Tone::Accent:
        return palette.accentText;
    case CanvasLook::Tone::Ok:
        return palette.ok;
    case CanvasLook::Tone::Warning:
        return palette.warning;
    case CanvasLook::Tone::Error:
        return palette.error;
    }
    return {};
}

} // namespace

QString itemIcon(ItemKind kind, MachineRole role)
{
    switch (kind) {
    case ItemKind::Castle:
        return u"castle"_s;
    case ItemKind::Provider:
        return u"lab"_s;
    case ItemKind::Host:
        return u"host"_s;
    case ItemKind::Group:
    case ItemKind::Machine:
        return role == MachineRole::ControlPlane ? u"controlplane"_s : u"worker"_s;
    case ItemKind::Network:
        return u"network"_s;
    case ItemKind::Endpoint:
        return u"endpoint"_s;
    case ItemKind::Longhorn:
        return u"storage"_s;
    case ItemKind::LoadBalancer:
        return u"loadbalancer"_s;
    case ItemKind::Ingress:
        return u"ingress"_s;
    case ItemKind::Certificates:
        return u"certificate"_s;
    case ItemKind::Flux:
        return u"flux"_s;
    case ItemKind::Repository:
        return u"repository"_s;
    }
    return {};
}

void paintState(QPainter &painter, const QRectF &square, ItemState state)
{
    const StateLook look = lookOf(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(&painter, look.mark, toneColor(look.tone), square);
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
