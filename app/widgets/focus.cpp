// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/focus.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QStackedLayout>

#include <algorithm>

namespace castello {

namespace {

bool takesKeys(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()
        && widget->focusProxy() == nullptr && isInSight(widget);
}

bool isContent(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

} // namespace

bool isInSight(const QWidget *widget)
{
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        // What is behind a tab is visible for Qt, beyond the edge of the window.
        if (qobject_cast<const QDockWidget *>(at) && at->visibleRegion().isEmpty()) {
            return false;
        }
    }
    return widget->isVisible();
}

QWidget *tabNeighbour(QWidget *from, bool next)
{
    QWidget *at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at != from && at->window() == from->window() && takesKeys(at)) {
            return at;
        }
    } while (at != from);
    return nullptr;
}

bool focusInto(QWidget *area)
{
    QList<QWidget *> takers;
    if (takesKeys(area)) {
        takers.append(area);
    }
    for (QWidget *next = area->nextInFocusChain(); next != area; next = next->nextInFocusChain()) {
        if (area->isAncestorOf(next) && takesKeys(next)) {
            takers.append(next);
        }
    }
    if (takers.isEmpty()) {
        return false;
    }
    const auto content = std::ranges::find_if(takers, isContent);
    QWidget *taker = content != takers.cend()  ? *content
        : takers.contains(area->focusWidget()) ? area->focusWidget()
                                               : takers.first();
    taker->window()->activateWindow(); // a panel may float
    taker->setFocus(Qt::TabFocusReason);
    return true;
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
    QWidget *first = anchor;
    const Qt::FocusPolicy policy = first->focusPolicy();
    first->setFocusPolicy(Qt::TabFocus); // else Qt does not take it for a place in the order
    for (QWidget *part : parts) {
        for (QWidget *widget : QList<QWidget *> {part} + part->findChildren<QWidget *>()) {
            const bool isHere = widget->window() == first->window(); // not the list of a choice
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (isHere && takesTab && widget->focusProxy() == nullptr) {
                QWidget::setTabOrder(anchor, widget);
                anchor = widget;
            }
        }
    }
    first->setFocusPolicy(policy);
}

} // namespace castello
