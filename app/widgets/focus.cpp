// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/focus.h"

#include <QStackedLayout>
#include <QWidget>

namespace castello {

namespace {

bool takesKeys(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()
        && widget->focusProxy() == nullptr && isInSight(widget);
}

/// Itself, or what takes the keyboard in its stead.
QWidget *taker(QWidget *widget)
{
    while (widget != nullptr && widget->focusProxy() != nullptr) {
        widget = widget->focusProxy();
    }
    return widget;
}

} // namespace

bool isInSight(const QWidget *widget)
{
    return widget->isVisible() && !widget->visibleRegion().isEmpty();
}

bool focusInto(QWidget *area)
{
    QList<QWidget *> candidates {taker(area->focusWidget()), taker(area)};
    for (QWidget *next = area->nextInFocusChain(); next != area; next = next->nextInFocusChain()) {
        if (area->isAncestorOf(next)) {
            candidates.append(taker(next));
        }
    }
    for (QWidget *candidate : std::as_const(candidates)) {
        if (candidate != nullptr && takesKeys(candidate)) {
            candidate->window()->activateWindow(); // a panel may float
            candidate->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void turnPage(QStackedLayout *pages, int index)
{
    if (pages->currentIndex() == index) {
        return;
    }
    QWidget *before = pages->currentWidget();
    const QWidget *focus = before->window()->focusWidget();
    const bool isThere = focus != nullptr && (focus == before || before->isAncestorOf(focus));
    pages->setCurrentIndex(index);
    if (isThere) {
        focusInto(pages->currentWidget());
    }
}

void setShown(QWidget *part, bool isShown, QWidget *heir)
{
    if (!isShown && part->hasFocus()) {
        heir->setFocus();
    }
    part->setVisible(isShown);
}

void chainTab(QWidget *anchor, const QList<QWidget *> &parts)
{
    for (QWidget *part : parts) {
        QWidget::setTabOrder(anchor, part);
        anchor = part;
    }
}

} // namespace castello
