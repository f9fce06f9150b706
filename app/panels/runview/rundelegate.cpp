// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/runview/rundelegate.h"

#include "app/panels/runview/runmodel.h"
#include "app/widgets/itemmarks.h"
#include "qml/theme/theme.h"

#include <QPainter>
#include <QTreeView>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 12;
constexpr int kBox = 9;
constexpr int kBoxGap = 3;

/// The canvas's marks say the same of machines; what a machine has no mark for is drawn here.
void paintMark(QPainter &painter, const QRectF &square, StepState state)
{
    const Palette &palette = Theme::instance()->palette();
    switch (state) {
    case StepState::Waiting:
        paintState(painter, square, ItemState::Drawn);
        return;
    case StepState::Running:
        paintState(painter, square, ItemState::Working);
        return;
    case StepState::Succeeded:
        paintState(painter, square, ItemState::Running);
        return;
    case StepState::Failed:
        paintState(painter, square, ItemState::Failed);
        return;
    case StepState::Cancelled:
        paintState(painter, square, ItemState::Stopped);
        return;
    case StepState::Blocked:
    case StepState::Skipped:
        painter.setPen(QPen(state == StepState::Blocked ? palette.warning : palette.textMuted, 2));
        painter.drawLine(square.center() - QPointF(4, 0), square.center() + QPointF(4, 0));
        return;
    }
}

void paintBox(QPainter &painter, const QRectF &box, StepState state)
{
    const Palette &palette = Theme::instance()->palette();
    const QColor color = state == StepState::Succeeded ? palette.ok
        : state == StepState::Failed                   ? palette.error
        : state == StepState::Running                  ? palette.accent
        : state == StepState::Blocked                  ? palette.warning
                                                       : palette.borderStrong;
    const bool isFull = state == StepState::Succeeded || state == StepState::Failed;
    painter.setPen(QPen(color, 1));
    painter.setBrush(isFull ? QBrush(color) : Qt::NoBrush);
    if (state == StepState::Failed) {
        painter.drawRect(box); // square corners: told without colour too
        return;
    }
    painter.drawRoundedRect(box, 2, 2);
    if (state == StepState::Running) {
        painter.fillRect(QRectF(box.topLeft(), QSizeF(box.width() / 2, box.height())), color);
    } else if (state == StepState::Blocked || state == StepState::Cancelled) {
        painter.drawLine(box.bottomLeft(), box.topRight());
    }
}

void paintBoxes(QPainter &painter, const QRect &cell, const QVariantList &states)
{
    double left = cell.left() + 0.5;
    const double top = cell.center().y() - kBox / 2.0 + 0.5;
    for (const QVariant &state : states) {
        paintBox(painter, QRectF(left, top, kBox, kBox), state.value<StepState>());
        left += kBox + kBoxGap;
    }
}

/// Of the column beside, when it has nothing to say here: steps have no boxes, and who waits or is
/// done no time.
int widthOfNext(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool isStepsName = index.column() == RunModel::NameColumn && index.parent().isValid();
    const bool isWithoutTime = index.column() == RunModel::ConditionColumn
        && index.siblingAtColumn(RunModel::TimeColumn).data().toString().isEmpty();
    return view != nullptr && (isStepsName || isWithoutTime) ? view->columnWidth(index.column() + 1)
                                                             : 0;
}

} // namespace

void RunDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = *Theme::instance();
    const auto state = index.data(RunModel::StateRole).value<StepState>();
    const bool isMachine = !index.parent().isValid();
    const QString text = index.data().toString();
    const bool isTimeless = index.column() == RunModel::TimeColumn && text.isEmpty();
    if ((index.column() == RunModel::StepsColumn && !isMachine) || isTimeless) {
        return; // what stands before it goes on here
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = option.rect;
    area.setWidth(area.width() + widthOfNext(option, index));
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(area, theme.accentSoft());
    }
    QRect cell = area.adjusted(theme.smallGap(), 0, -theme.gap(), 0);
    if (index.column() == RunModel::StepsColumn && isMachine) {
        paintBoxes(*painter, cell, index.data(RunModel::StatesRole).toList());
    } else {
        if (index.column() == RunModel::NameColumn) {
            const QRectF mark(cell.left(), cell.center().y() - kMark / 2.0 + 0.5, kMark, kMark);
            paintMark(*painter, mark, state);
            cell.setLeft(cell.left() + kMark + theme.gap());
        }
        QFont font = option.font;
        font.setWeight(
            isMachine && index.column() == RunModel::NameColumn ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        const bool isFailure
            = state == StepState::Failed && index.column() == RunModel::ConditionColumn;
        painter->setPen(isFailure                        ? theme.error()
                : index.column() == RunModel::NameColumn ? theme.text()
                                                         : theme.textMuted());
        const auto side = index.column() == RunModel::TimeColumn ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(cell,
            Qt::AlignVCenter | side,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = *Theme::instance();
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 3 * theme.gap();
    if (index.column() == RunModel::NameColumn) {
        width += kMark + theme.gap();
    } else if (index.column() == RunModel::StepsColumn) {
        width = int(index.data(RunModel::StatesRole).toList().size()) * (kBox + kBoxGap)
            + theme.wideGap();
    }
    return {width, option.fontMetrics.height() + 9};
}

} // namespace castello
