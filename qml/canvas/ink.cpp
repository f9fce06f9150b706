// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/ink.h"

#include "qml/canvas/marks.h"
#include "qml/theme/glyphimage.h"

#include <QPainter>

namespace castello {

Ink::Ink(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Ink::setColor(const QColor &color)
{
    if (color != m_color) {
        m_color = color;
        update();
        Q_EMIT colorChanged();
    }
}

void MarkInk::setMark(CanvasLook::Mark mark)
{
    if (mark != m_mark) {
        m_mark = mark;
        update();
        Q_EMIT markChanged();
    }
}

void MarkInk::paint(QPainter *painter)
{
    paintMark(painter, m_mark, color(), {0, 0, width(), height()});
}

void IconInk::setIcon(const QString &icon)
{
    if (icon != m_icon) {
        m_icon = icon;
        update();
        Q_EMIT iconChanged();
    }
}

void IconInk::paint(QPainter *painter)
{
    if (m_icon.isEmpty()) {
        return;
    }
    const double scale = painter->worldTransform().m11(); // the screen's and the zoom's
    painter->drawImage(
        QRectF(0, 0, width(), height()), glyphImage(m_icon, color(), (size() * scale).toSize()));
}

void DashedFrame::paint(QPainter *painter)
{
    constexpr double kRadius = 7;
    QPen pen(color(), 1.25);
    pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->drawRoundedRect(QRectF(0.75, 0.75, width() - 1.5, height() - 1.5), kRadius, kRadius);
}

void Hatching::paint(QPainter *painter)
{
    constexpr double kStep = 4;
    painter->setPen(QPen(color(), 2));
    painter->setClipRect(QRectF(0, 0, width(), height()));
    for (double x = -height(); x < width() + height(); x += kStep) {
        painter->drawLine(QPointF(x, height()), QPointF(x + height(), 0));
    }
}

void DotGrid::setSpacing(double spacing)
{
    if (spacing != m_spacing) {
        m_spacing = spacing;
        update();
        Q_EMIT spacingChanged();
    }
}

void DotGrid::paint(QPainter *painter)
{
    QList<QPointF> dots;
    for (double y = m_spacing / 2; y < height(); y += m_spacing) {
        for (double x = m_spacing / 2; x < width(); x += m_spacing) {
            dots.append({x, y});
        }
    }
    QPen pen(color(), 2);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    painter->drawPoints(dots.constData(), int(dots.size()));
}

} // namespace castello
