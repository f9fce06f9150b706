// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace castello {

namespace {

constexpr int kFewestLetters = 8; ///< that are still worth showing

} // namespace

QSize ElidedLabel::minimumSizeHint() const
{
    return {kFewestLetters * fontMetrics().averageCharWidth(), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter,
        room,
        int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
        palette(),
        isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
        foregroundRole());
}

} // namespace castello
