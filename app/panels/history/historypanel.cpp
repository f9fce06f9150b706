// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/history/historypanel.h"

#include "app/panels/history/historymodel.h"
#include "app/panels/runview/rundelegate.h"
#include "app/widgets/emptypage.h"
#include "app/widgets/focus.h"
#include "app/widgets/noticebar.h"
#include "qml/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QtConcurrentRun>
#include <QTreeView>

namespace castello {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstColumn = 230; ///< date and time; longer names of steps are elided
}

HistoryPanel::HistoryPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(this))
    , m_pages(new QStackedLayout(this))
    , m_unfinished(new NoticeBar)
    , m_empty(new EmptyPage)
{
    m_unfinished->setObjectName(u"historyUnfinished"_s);
    m_unfinished->tell(u"warning"_s,
        IconTint::Warning,
        {tr("The newest run did not come to its end"),
            tr("Resume looks at what is there, shows what is left, asks, and goes on.")});
    QPushButton *resume = m_unfinished->addButton(u"historyResume"_s, tr("Re&sume…"));
    connect(resume, &QPushButton::clicked, &workspace->run, &RunController::resume);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_unfinished);
    column->addWidget(makeTree(), 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    m_empty->tell(tr("No run yet"),
        tr("Every deploy and destroy of this castle is kept here, with how long each step took."));
    connect(&m_reading, &QFutureWatcher<QList<RunRecord>>::finished, this, [this] {
        showRuns(m_reading.result());
    });
    connect(&workspace->run, &RunController::unfinishedRunChanged, this, &HistoryPanel::reload);
    connect(&workspace->run, &RunController::activityChanged, this, [this] {
        if (m_workspace->run.activity() == RunController::Activity::Running) {
            reload();
        }
    });
    reload();
}

QWidget *HistoryPanel::makeTree()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"historyTree"_s);
    m_tree->setAccessibleName(tr("Earlier runs"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setItemDelegateForColumn(HistoryModel::WhenColumn, new RunDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnWidth(HistoryModel::WhenColumn, kFirstColumn);
    for (const int section :
        {HistoryModel::WhatColumn, HistoryModel::StepsColumn, HistoryModel::TimeColumn}) {
        m_tree->header()->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    }
    m_tree->header()->setSectionResizeMode(HistoryModel::OutcomeColumn, QHeaderView::Stretch);
    connect(Theme::instance(), &Theme::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    return m_tree;
}

void HistoryPanel::reload()
{
    m_reading.setFuture(QtConcurrent::run(readHistory, m_workspace->run.journalFolder()));
}

void HistoryPanel::showRuns(const QList<RunRecord> &runs)
{
    const bool isRunning = m_workspace->live.isRunning();
    m_model->setRuns(runs, isRunning);
    const bool isUnfinished
        = !runs.isEmpty() && runs.first().outcome != RunRecord::Outcome::Complete && !isRunning;
    m_unfinished->setVisible(isUnfinished);
    turnPage(m_pages, runs.isEmpty() ? 1 : 0);
}

} // namespace castello
