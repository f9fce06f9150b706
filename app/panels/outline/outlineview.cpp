// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/outline/outlineview.h"

#include "app/panels/outline/outlinedelegate.h"
#include "qml/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndentation = 12;

} // namespace

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"outlineTree"_s);
    setAccessibleName(tr("Outline of the castle"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(kIndentation);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new OutlineDelegate(this));
    // A whole line is drawn as selected, in drawRow: not its text alone.
    setStyleSheet(u"QTreeView::item { background: transparent; border: none; }"_s);
    connect(Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

std::function<void()> OutlineView::meaningOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Delete) || event.key() == Qt::Key_Backspace) {
        return [this] { Q_EMIT removeAsked(); };
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        return [this] { Q_EMIT duplicateAsked(); };
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return [this] { Q_EMIT revealAsked(); };
    case Qt::Key_F2:
        return [this] { Q_EMIT editAsked(); };
    case Qt::Key_Plus:
        return [this] { Q_EMIT countAsked(+1); };
    case Qt::Key_Minus:
        return [this] { Q_EMIT countAsked(-1); };
    default:
        return {};
    }
}

bool OutlineView::event(QEvent *event)
{
    // The window may have the same keys for the canvas; here they are for the focused line.
    if (event->type() == QEvent::ShortcutOverride && meaningOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (const auto meaning = meaningOf(*event)) {
        meaning();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid()) {
        Q_EMIT revealAsked();
    }
}

void OutlineView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const Theme &theme = *Theme::instance();
    const QRectF row = QRectF(options.rect).adjusted(2.5, 0.5, -2.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selectionModel()->isSelected(index)) {
        painter->setBrush(theme.accentSoft());
        painter->drawRoundedRect(row, theme.smallGap(), theme.smallGap());
    }
    if (hasFocus() && index == currentIndex()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(theme.accent());
        painter->drawRoundedRect(row, theme.smallGap(), theme.smallGap());
    }
    painter->restore();
    QTreeView::drawRow(painter, options, index);
}

} // namespace castello
