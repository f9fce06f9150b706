// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/plan/plandelegate.h"

#include "app/panels/plan/planmodel.h"
#include "qml/theme/theme.h"

#include <QPainter>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QColor actionColor(Action action)
{
    const Palette &palette = Theme::instance()->palette();
    switch (action) {
    case Action::Create:
        return palette.ok;
    case Action::Update:
        return palette.warning;
    case Action::Replace:
    case Action::Delete:
        return palette.error;
    case Action::Read:
    case Action::NoOp:
        break;
    }
    return palette.textMuted;
}

QColor textColor(const PlanRow &row, int column)
{
    const Palette &palette = Theme::instance()->palette();
    if (row.kind == PlanRow::Kind::Loss) {
        return palette.error;
    }
    if (row.kind == PlanRow::Kind::Note) {
        return palette.warning;
    }
    if (column == PlanModel::ActionColumn) {
        return actionColor(row.action);
    }
    const bool isSubject = column == PlanModel::SubjectColumn && row.kind == PlanRow::Kind::Change;
    return isSubject ? palette.text : palette.textMuted;
}

QString signOf(const PlanRow &row)
{
    return row.kind == PlanRow::Kind::Note ? u"!"_s : actionSign(row.action);
}

} // namespace

void PlanDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = *Theme::instance();
    const auto &row = static_cast<const PlanModel *>(index.model())->rowAt(index);
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.accentSoft());
    }
    painter->setPen(theme.border());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect cell = option.rect.adjusted(theme.smallGap(), 0, -theme.gap(), 0);
    painter->setPen(textColor(row, index.column()));
    if (index.column() == PlanModel::ActionColumn && !row.word.isEmpty()) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        const int width = option.fontMetrics.height();
        painter->drawText(
            QRect(cell.topLeft(), QSize(width, cell.height())), Qt::AlignCenter, signOf(row));
        cell.setLeft(cell.left() + width + theme.smallGap());
    }
    painter->setFont(option.font);
    const QString text = index.data().toString();
    painter->drawText(cell,
        Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = *Theme::instance();
    const int sign = index.column() == PlanModel::ActionColumn ? option.fontMetrics.height() : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + sign + 3 * theme.gap(),
        option.fontMetrics.height() + 11};
}

} // namespace castello
