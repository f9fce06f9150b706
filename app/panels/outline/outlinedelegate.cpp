// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/outline/outlinedelegate.h"

#include "app/panels/outline/outlinemodel.h"
#include "app/widgets/itemmarks.h"
#include "app/widgets/style/icons.h"
#include "qml/theme/theme.h"

#include <QPainter>

namespace castello {

namespace {

constexpr int kMark = 9; // side of the marks at the right
constexpr int kGlyph = 15;

/// Takes a mark's place off the right end of what is left of the line.
QRectF takeMark(QRect &line)
{
    const QRectF mark(line.right() - kMark, line.center().y() - kMark / 2.0 + 0.5, kMark, kMark);
    line.setRight(int(mark.left()) - Theme::instance()->gap());
    return mark;
}

void paintMarks(QPainter *painter, QRect &line, const QModelIndex &index)
{
    const QVariant state = index.data(OutlineModel::StateRole);
    if (state.isValid() && state.value<ItemState>() != ItemState::Drawn) {
        paintState(*painter, takeMark(line), state.value<ItemState>());
    }
    if (const QVariant severity = index.data(OutlineModel::SeverityRole); severity.isValid()) {
        paintSeverity(*painter, takeMark(line).adjusted(-1, -1, 1, 1), severity.value<Severity>());
    }
}

void paintTexts(QPainter *painter, QRect line, const QModelIndex &index)
{
    const Palette &palette = Theme::instance()->palette();
    const QString name = itemIcon(index.data(OutlineModel::KindRole).value<ItemKind>(),
        index.data(OutlineModel::MachineRoleRole).value<MachineRole>());
    const QRect place(line.left(), line.center().y() - kGlyph / 2, kGlyph, kGlyph);
    icon(name, IconTint::Accent).paint(painter, place);
    line.setLeft(line.left() + kGlyph + Theme::instance()->gap());

    const QFontMetrics metrics = painter->fontMetrics();
    const auto paintText = [&](const QString &text, const QColor &color) {
        painter->setPen(color);
        painter->drawText(line,
            Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.setLeft(line.left() + metrics.horizontalAdvance(text) + Theme::instance()->gap());
    };
    paintText(index.data().toString(), palette.text);
    if (line.width() > kGlyph) {
        paintText(index.data(OutlineModel::DetailRole).toString(), palette.textMuted);
    }
}

} // namespace

void OutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    QRect line = option.rect.adjusted(0, 0, -Theme::instance()->gap(), 0);
    paintMarks(painter, line, index);
    paintTexts(painter, line, index);
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int text = metrics.horizontalAdvance(index.data().toString());
    return {kGlyph + text + 4 * Theme::instance()->gap() + 2 * kMark,
        metrics.height() + Theme::instance()->gap()};
}

} // namespace castello
