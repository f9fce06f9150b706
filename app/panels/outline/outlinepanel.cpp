// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/outline/outlinepanel.h"

#include "app/panels/outline/outlinemodel.h"
#include "app/panels/outline/outlineview.h"
#include "model/edit/gestures.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Progress of a run comes in bursts; people need no more than this.
constexpr std::chrono::milliseconds kRefreshDelay {100};
/// Groups of more machines than this start closed.
constexpr int kOpenGroupSize = 12;

} // namespace

OutlinePanel::OutlinePanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new OutlineModel(this))
    , m_view(new OutlineView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setModel(m_model);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutlinePanel::openNewRows);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &OutlinePanel::refresh);
    connect(&workspace->session, &DocumentSession::documentChanged, this, &OutlinePanel::refresh);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive()) {
            m_refresh.start();
        }
    };
    connect(&workspace->live, &LiveState::worldChanged, this, refreshSoon);
    connect(&workspace->live, &LiveState::planChanged, this, refreshSoon);
    connect(&workspace->live, &LiveState::progressChanged, this, refreshSoon);

    connect(&workspace->selection, &Selection::changed, this, &OutlinePanel::showSelection);
    connect(&workspace->selection, &Selection::revealRequested, this, &OutlinePanel::scrollTo);
    connect(m_view->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &OutlinePanel::takeSelection);
    connectKeys();
    refresh();
    m_view->expand(m_model->castleIndex());
}

OutlinePanel::~OutlinePanel()
{
    m_view->selectionModel()->disconnect(this); // it tells of its end
}

void OutlinePanel::connectKeys()
{
    connect(m_view, &OutlineView::revealAsked, this, [this] {
        m_workspace->selection.reveal(currentPath());
    });
    connect(m_view, &OutlineView::removeAsked, this, &OutlinePanel::removeSelected);
    connect(m_view, &OutlineView::duplicateAsked, this, &OutlinePanel::duplicateCurrent);
    connect(m_view, &OutlineView::countAsked, this, &OutlinePanel::stepCount);
    connect(m_view, &QWidget::customContextMenuRequested, this, &OutlinePanel::openMenu);
    connect(m_view, &OutlineView::editAsked, this, [this] { Q_EMIT editRequested(currentPath()); });
}

QString OutlinePanel::currentPath() const
{
    return m_model->pathOf(m_view->currentIndex());
}

void OutlinePanel::removeSelected()
{
    DocumentSession &session = m_workspace->session;
    if (session.attempt(removeItems(session.castle(), m_workspace->selection.paths()))) {
        m_workspace->selection.clear();
    }
}

void OutlinePanel::duplicateCurrent()
{
    const auto made = duplicateItem(m_workspace->session.castle(), currentPath());
    if (m_workspace->session.attempt(made)) {
        m_workspace->selection.reveal(made->path);
    }
}

void OutlinePanel::stepCount(int step)
{
    const QString path = currentPath();
    const Castle &castle = m_workspace->session.castle();
    const bool isGroup = path.startsWith("groups."_L1);
    if (const Group *group = castle.findGroup(path.section(u'.', 1, 1)); isGroup && group) {
        m_workspace->session.attempt(
            setGroupCount(castle, groupPath(group->key), group->count + step));
    }
}

void OutlinePanel::openMenu(const QPoint &position)
{
    const QString path = currentPath();
    const ItemKind kind = itemKindAt(path).value_or(ItemKind::Castle);
    QMenu menu(this);
    menu.addAction(tr("&Show on the canvas\tEnter"), m_view, &OutlineView::revealAsked);
    menu.addAction(tr("&Edit\tF2"), m_view, &OutlineView::editAsked);
    if (kind == ItemKind::Group || kind == ItemKind::Machine) {
        menu.addSeparator();
        menu.addAction(tr("One &more\t+"), this, [this] { stepCount(+1); });
        menu.addAction(tr("One &less\t-"), this, [this] { stepCount(-1); });
    }
    if (kind != ItemKind::Castle) {
        menu.addSeparator();
        menu.addAction(tr("&Duplicate\tCtrl+D"), this, &OutlinePanel::duplicateCurrent);
        menu.addAction(tr("&Remove\tDel"), this, &OutlinePanel::removeSelected);
    }
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

void OutlinePanel::refresh()
{
    m_refresh.stop();
    const DocumentSession &session = m_workspace->session;
    {
        const QScopedValueRollback guard(m_isSyncing, true);
        m_model->setTree(outlineOf(session.castle(), session.diagnostics(), m_workspace->live));
    }
    showSelection();
}

/// What comes new is open, but for large groups.
void OutlinePanel::openNewRows(const QModelIndex &parent, int first, int last)
{
    if (m_model->rowCount(parent) <= kOpenGroupSize) {
        m_view->expand(parent);
    }
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (const int children = m_model->rowCount(index); children > 0) {
            openNewRows(index, 0, children - 1);
        }
    }
}

void OutlinePanel::showSelection()
{
    if (m_isSyncing) {
        return;
    }
    const QScopedValueRollback guard(m_isSyncing, true);
    QStringList paths = m_workspace->selection.paths();
    if (paths.isEmpty()) {
        paths = {QString()}; // nothing selected = the castle itself
    }
    QItemSelection wanted;
    QModelIndex current;
    for (const QString &path : std::as_const(paths)) {
        if (const QModelIndex index = m_model->indexOf(path); index.isValid()) {
            wanted.select(index, index);
            current = index;
        }
    }
    m_view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (current.isValid() && current != m_view->currentIndex()) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
}

void OutlinePanel::takeSelection()
{
    if (m_isSyncing) {
        return;
    }
    const QScopedValueRollback guard(m_isSyncing, true);
    QStringList paths = m_workspace->selection.paths();
    QStringList selected;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        selected.append(m_model->pathOf(index));
    }
    selected.removeAll(QString());
    // Those that stay selected keep their order: the last one is the current one.
    paths.removeIf([&](const QString &path) { return !selected.contains(path); });
    for (const QString &path : std::as_const(selected)) {
        if (!paths.contains(path)) {
            paths.append(path);
        }
    }
    m_workspace->selection.set(paths);
}

void OutlinePanel::scrollTo(const QString &path)
{
    if (const QModelIndex index = m_model->indexOf(path); index.isValid()) {
        m_view->scrollTo(index);
    }
}

} // namespace castello
