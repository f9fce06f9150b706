// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/ink.h"

#include "qml/canvas/marks.h"
#include "qml/theme/glyphimage.h"

#include <QPainter>

namespace castello {

namespace {

constexpr double kDotSize = 2; ///< of the grid

} // namespace

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

void Ink::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged) {
        // Only what has contents takes note of a change: of losing the picture, or of a new one.
        setFlag(ItemHasContents);
        update();
        setFlag(ItemHasContents, isVisible());
    }
    QQuickPaintedItem::itemChange(change, data);
}

void MarkInk::setMark(CanvasLook::Mark mark)
{
    if (mark != m_mark) {
        m_mark = mark;
        turnIfSpinner();
        update();
        Q_EMIT markChanged();
    }
}

void MarkInk::turnIfSpinner()
{
    using namespace std::chrono_literals;
    if (m_mark == CanvasLook::Mark::Spinner && isVisible()) {
        m_turn.start(200ms, this);
    } else {
        m_turn.stop();
        setRotation(0);
    }
}

void MarkInk::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged) {
        turnIfSpinner();
    }
    Ink::itemChange(change, data);
}

void MarkInk::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_turn.timerId()) {
        constexpr double kEighth = 45;
        setRotation(rotation() + kEighth);
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

ProblemInk::ProblemInk(QQuickItem *parent)
    : Ink(parent)
{
    connect(this, &ProblemInk::problemChanged, this, [this] { update(); });
}

void ProblemInk::paint(QPainter *painter)
{
    constexpr double kBorder = 1.5;
    constexpr int kSignSize = 11;
    const QRectF area(0, 0, width(), height());
    const double radius = m_problem == CanvasLook::Problem::Error ? 3 : height() / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_signColor);
    painter->drawRoundedRect(area, radius, radius);
    painter->setBrush(color());
    painter->drawRoundedRect(
        area.adjusted(kBorder, kBorder, -kBorder, -kBorder), radius - kBorder, radius - kBorder);
    QFont font = painter->font();
    font.setPixelSize(kSignSize);
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(m_signColor);
    const bool isHint = m_problem == CanvasLook::Problem::Hint;
    painter->drawText(area, Qt::AlignCenter, isHint ? QStringLiteral("i") : QStringLiteral("!"));
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
    // Drawn once and stamped: a thousand round points cost more than the rest of the first frame.
    const QTransform toPicture = painter->worldTransform();
    const double ratio = painter->device()->devicePixelRatioF();
    const double size = kDotSize * toPicture.m11();
    QPixmap dot(QSizeF(size * ratio, size * ratio).toSize().expandedTo({1, 1}));
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter stamp(&dot);
    stamp.setRenderHint(QPainter::Antialiasing);
    stamp.setPen(Qt::NoPen);
    stamp.setBrush(color());
    stamp.drawEllipse(QRectF({}, dot.deviceIndependentSize()));
    stamp.end();
    painter->resetTransform();
    for (double y = (m_spacing - kDotSize) / 2; y < height(); y += m_spacing) {
        for (double x = (m_spacing - kDotSize) / 2; x < width(); x += m_spacing) {
            painter->drawPixmap(toPicture.map(QPointF(x, y)).toPoint(), dot);
        }
    }
}

} // namespace castello
