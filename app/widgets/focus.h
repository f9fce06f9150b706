// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QStackedLayout;
class QWidget;

namespace castello {

/// Whether a person sees it, or scrolls to it: not hidden, and its panel is not behind another tab.
[[nodiscard]] bool isInSight(const QWidget *widget);
/// The next or previous one that Tab leads to in the same window: what is out of sight is passed
/// over. Nothing when there is no other.
[[nodiscard]] QWidget *tabNeighbour(QWidget *from, bool next);
/// Gives the keyboard to a part of the window: to the list or text that it is about, else to what
/// had it there last, else to the first that takes Tab. False when nothing there can take it.
bool focusInto(QWidget *area);
/// Turns a page; the keyboard comes along when it was on the other one.
void turnPage(QStackedLayout *pages, int index);
/// Shows or hides a part; the keyboard goes to `heir` when it was on what hides.
void setShown(QWidget *part, bool isShown, QWidget *heir);
/// Lets Tab go through these one after the other, behind `anchor`: what is made late would come
/// behind everything else in the window. Takes everything of a part that has several.
void chainTab(QWidget *anchor, const QList<QWidget *> &parts);

} // namespace castello
