// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commandpalette/commandpalette.h"

#include "app/window/commandpalette/commandmodel.h"
#include "qml/theme/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Name on the left; shortcut, or why not, on the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Palette &palette = Theme::instance()->palette();
        const QString reason = index.data(CommandModel::ReasonRole).toString();
        const QString note
            = reason.isEmpty() ? index.data(CommandModel::ShortcutRole).toString() : reason;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setBrush(palette.accentSoft);
            painter->setPen(Qt::NoPen);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect area = option.rect.adjusted(14, 0, -14, 0);
        const QString name = index.data().toString();
        const int nameWidth
            = std::min(option.fontMetrics.horizontalAdvance(name) + 16, area.width());
        painter->setPen(reason.isEmpty() ? palette.text : palette.textMuted);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, name);
        painter->setPen(palette.textMuted);
        painter->drawText(area,
            Qt::AlignVCenter | Qt::AlignRight,
            option.fontMetrics.elidedText(note, Qt::ElideRight, area.width() - nameWidth));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(const ActionRegistry *actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_model(new CommandModel(actions, this))
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_input->setObjectName(u"commandSearch"_s);
    m_input->setPlaceholderText(tr("Type a few letters of any command"));
    m_input->setAccessibleName(tr("Search for a command"));
    m_input->setClearButtonEnabled(true);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // arrows go there from the field
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setProperty("role", u"muted"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_input);
    column->addWidget(m_list);
    column->addWidget(m_nothing, 1);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
    search({});
    const int width = std::min(560, parent->width() - 32);
    resize(width, std::min(420, parent->height() - 80));
    move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 56)));
    m_input->setFocus();
}

void CommandPalette::search(const QString &typed)
{
    m_model->search(typed);
    m_list->setCurrentIndex(m_model->index(0));
    const bool isFound = m_model->rowCount() > 0;
    m_list->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    m_nothing->setText(tr("No command fits “%1”. Try fewer letters.").arg(typed.left(40)));
    m_input->setAccessibleDescription(isFound ? QString() : m_nothing->text());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        trigger(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::trigger(const QModelIndex &index)
{
    QAction *action = m_model->actionAt(index);
    if (action == nullptr || !action->isEnabled()) {
        return; // the list says why
    }
    close();
    action->trigger();
}

} // namespace castello
