// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/filetree.h"

#include "app/panels/preview/filetreemodel.h"
#include "app/widgets/style/icons.h"
#include "qml/theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;
constexpr int kLeastWidth = 210; ///< shows the name of a machine's file

QString letterOf(FileChange change)
{
    switch (change) {
    case FileChange::Added:
        return u"A"_s;
    case FileChange::Modified:
        return u"M"_s;
    case FileChange::Removed:
        return u"D"_s;
    case FileChange::None:
        break;
    }
    return {};
}

QColor colorOf(FileChange change)
{
    const Theme &theme = *Theme::instance();
    return change == FileChange::Added  ? theme.ok()
        : change == FileChange::Removed ? theme.error()
                                        : theme.warning();
}

/// A name, and at the right a lock and the letter of its change.
class FileDelegate : public QStyledItemDelegate
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
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.accentSoft());
            painter->drawRoundedRect(option.rect, theme.smallGap(), theme.smallGap());
        }
        QRect line = option.rect.adjusted(theme.smallGap(), 0, -theme.gap(), 0);
        const auto change = index.data(FileTreeModel::ChangeRole).value<FileChange>();
        if (const QString letter = letterOf(change); !letter.isEmpty()) {
            painter->setPen(colorOf(change));
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, letter);
            line.setRight(line.right() - kIcon);
        }
        if (index.data(FileTreeModel::SecretRole).toBool()) {
            const QRect place(line.right() - kIcon, line.center().y() - kIcon / 2, kIcon, kIcon);
            icon(u"lock"_s, IconTint::Muted).paint(painter, place);
            line.setRight(place.left() - theme.smallGap());
        }
        painter->setPen(FileTreeModel::isFile(index) ? theme.text() : theme.textMuted());
        painter->drawText(line,
            Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 4 * kIcon,
            option.fontMetrics.height() + 6};
    }
};

} // namespace

FileTree::FileTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new FileTreeModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_view(new QTreeView)
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterRole(FileTreeModel::PathRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    m_view->setObjectName(u"previewFiles"_s);
    m_view->setAccessibleName(tr("Files"));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(10);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new FileDelegate(m_view)); // draws all of a line
    m_view->setStyleSheet(u"QTreeView::item { background: transparent; border: none; }"_s);
    auto *search = new QLineEdit;
    search->setObjectName(u"previewFilter"_s);
    search->setPlaceholderText(tr("Filter files"));
    search->setAccessibleName(tr("Filter files"));
    search->setClearButtonEnabled(true);
    const Theme &theme = *Theme::instance();
    setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.gap(), theme.gap(), 0, 0);
    column->setSpacing(theme.smallGap());
    column->addWidget(search);
    column->addWidget(m_view, 1);
    connect(search, &QLineEdit::textChanged, this, &FileTree::filter);
    connect(m_view->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex &current) {
            if (!m_isFollowing && FileTreeModel::isFile(current)) {
                Q_EMIT fileChosen(current.data(FileTreeModel::PathRole).toString());
            }
        });
    connect(Theme::instance(), &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

FileTree::~FileTree()
{
    m_view->selectionModel()->disconnect(this); // it tells of its end
}

void FileTree::setState(const PreviewState &state, Baseline baseline)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setState(state, baseline);
    if (wasEmpty) {
        m_view->expandToDepth(1);
    }
}

void FileTree::setCurrentFile(const QString &path)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(path));
    m_view->setCurrentIndex(index);
    if (index.isValid()) {
        m_view->scrollTo(index);
    }
}

void FileTree::filter(const QString &text)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    m_filter->setFilterFixedString(text);
    if (!text.isEmpty()) {
        m_view->expandAll();
    }
}

} // namespace castello
