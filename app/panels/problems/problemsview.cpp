// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/problems/problemsview.h"

#include "app/panels/problems/problemsmodel.h"
#include "app/widgets/itemmarks.h"
#include "qml/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 12;

/// Draws a cell flat, with the severity's mark before the summary and the fix as a quiet button.
class ProblemsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme &theme = *Theme::instance();
        painter->save();
        painter->setFont(option.font);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.accentSoft());
        }
        QRect cell = option.rect.adjusted(theme.gap(), 0, -theme.gap(), 0);
        if (index.column() == ProblemsModel::Summary) {
            const QRectF mark(cell.left(), cell.center().y() - kMark / 2.0 + 0.5, kMark, kMark);
            paintSeverity(
                *painter, mark, index.data(ProblemsModel::SeverityRole).value<Severity>());
            cell.setLeft(cell.left() + kMark + theme.gap());
        }
        const QString text = index.data().toString();
        if (index.column() == ProblemsModel::Fix && !text.isEmpty()) {
            paintButton(painter, option.rect);
        }
        painter->setPen(textColor(index.column()));
        painter->drawText(cell,
            Qt::AlignVCenter
                | (index.column() == ProblemsModel::Fix ? Qt::AlignHCenter : Qt::AlignLeft),
            option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = *Theme::instance();
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {text + 4 * theme.gap(), option.fontMetrics.height() + 12};
    }

private:
    static QColor textColor(int column)
    {
        const Theme &theme = *Theme::instance();
        return column == ProblemsModel::Summary ? theme.text()
            : column == ProblemsModel::Fix      ? theme.accentText()
                                                : theme.textMuted();
    }
    static void paintButton(QPainter *painter, const QRect &cell)
    {
        const Theme &theme = *Theme::instance();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.border());
        painter->setBrush(theme.surface());
        painter->drawRoundedRect(
            QRectF(cell).adjusted(4.5, 2.5, -4.5, -2.5), theme.smallGap(), theme.smallGap());
    }
};

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"problemsTable"_s);
    setAccessibleName(tr("Problems"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setItemDelegate(new ProblemsDelegate(this)); // draws all of a cell
    setStyleSheet(u"QTreeView::item { background: transparent; border: none; }"_s);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != ProblemsModel::Fix) {
            Q_EMIT revealAsked(index);
        }
    });
    connect(Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ProblemsView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ProblemsModel::Summary, QHeaderView::Stretch);
    for (const int column : {ProblemsModel::Item, ProblemsModel::Line, ProblemsModel::Fix}) {
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

void ProblemsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isFix
        = event->key() == Qt::Key_Period && event->modifiers().testFlag(Qt::ControlModifier);
    if ((!isEnter && !isFix) || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
    } else if (isEnter) {
        Q_EMIT revealAsked(currentIndex());
    } else {
        Q_EMIT fixAsked(currentIndex());
    }
}

bool ProblemsView::isFixAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.column() == ProblemsModel::Fix && !index.data().toString().isEmpty();
}

void ProblemsView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    viewport()->setCursor(isFixAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ProblemsView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isFixAt(event->pos())) {
        Q_EMIT fixAsked(indexAt(event->pos()));
    }
}

} // namespace castello
