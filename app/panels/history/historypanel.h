// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"
#include "backends/run/history.h"

#include <QFutureWatcher>
#include <QWidget>

class QStackedLayout;
class QTreeView;

namespace castello {

class EmptyPage;
class HistoryModel;
class NoticeBar;

/// Earlier runs of the open castle: when, what, how it ended, how long it took.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit HistoryPanel(Workspace *workspace, QWidget *parent = nullptr);

private:
    QWidget *makeTree();
    void reload();
    void showRuns(const QList<RunRecord> &runs);

    Workspace *m_workspace;
    HistoryModel *m_model;
    QStackedLayout *m_pages;
    NoticeBar *m_unfinished;
    QTreeView *m_tree = nullptr;
    EmptyPage *m_empty;
    QFutureWatcher<QList<RunRecord>> m_reading; ///< only the latest one counts
};

} // namespace castello
