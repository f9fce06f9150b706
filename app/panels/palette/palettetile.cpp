// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/palette/palettetile.h"

#include "qml/theme/glyphimage.h"
#include "qml/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSide = 18;
constexpr double kDisabledOpacity = 0.45;

} // namespace

PaletteTile::PaletteTile(PaletteEntry entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_entry(std::move(entry))
{
    setObjectName(u"paletteTile."_s + m_entry.id);
    setText(m_entry.label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_entry.label);
    setReason({});
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PaletteTile::setReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setAccessibleDescription(reason.isEmpty() ? m_entry.help : reason);
    setToolTip(reason.isEmpty()
            ? tr("%1\nDrag it onto the canvas, or press Enter.").arg(m_entry.help)
            : tr("%1\n%2", "what it is, and why it cannot be added").arg(m_entry.help, reason));
}

QSize PaletteTile::sizeHint() const
{
    const int lineHeight = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + 2 * Theme::instance()->smallGap(),
        kIconSide + lineHeight + 2 * Theme::instance()->gap()};
}

void PaletteTile::paintEvent(QPaintEvent *)
{
    const Theme *theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : kDisabledOpacity);
    const bool isHot = isEnabled() && (underMouse() || m_drag == Drag::Dragging);
    const bool isMarked = isHot || hasFocus();
    const double width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(isMarked ? theme->accent() : theme->border(), width));
    painter.setBrush(isHot ? theme->accentSoft() : theme->surface());
    const double inset = width / 2;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme->radius(), theme->radius());

    const int lineHeight = fontMetrics().height();
    const double top = (height() - kIconSide - lineHeight - 3) / 2.0;
    const QSize pixels = QSize(kIconSide, kIconSide) * devicePixelRatio();
    painter.drawImage(QRectF((this->width() - kIconSide) / 2.0, top, kIconSide, kIconSide),
        glyphImage(m_entry.icon, theme->accent(), pixels));
    painter.setPen(theme->text());
    painter.drawText(QRectF(2, top + kIconSide + 3, this->width() - 4, lineHeight),
        Qt::AlignHCenter | Qt::AlignTop,
        fontMetrics().elidedText(text(), Qt::ElideRight, this->width() - 4));
}

void PaletteTile::mousePressEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Dragging && event->button() != Qt::LeftButton) {
        cancelDrag();
    } else if (event->button() == Qt::LeftButton) {
        m_drag = Drag::Pressed;
        m_pressedAt = event->position().toPoint();
    }
}

void PaletteTile::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint distance = event->position().toPoint() - m_pressedAt;
    if (m_drag == Drag::Pressed
        && distance.manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Dragging;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Dragging) {
        Q_EMIT dragged(m_entry.kind, event->globalPosition().toPoint());
    }
}

void PaletteTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    update();
    if (drag == Drag::Dragging) {
        Q_EMIT dropped(m_entry.kind, event->globalPosition().toPoint());
    }
}

void PaletteTile::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        click();
    }
}

void PaletteTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag == Drag::Dragging) {
        cancelDrag();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PaletteTile::focusOutEvent(QFocusEvent *event)
{
    if (m_drag == Drag::Dragging) {
        cancelDrag();
    }
    QAbstractButton::focusOutEvent(event);
}

void PaletteTile::cancelDrag()
{
    m_drag = Drag::Cancelled;
    unsetCursor();
    update();
    Q_EMIT dragCancelled();
}

} // namespace castello
