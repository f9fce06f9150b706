// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/runview/runtree.h"

#include "app/panels/runview/rundelegate.h"
#include "app/panels/runview/runmodel.h"
#include "app/widgets/duration.h"
#include "qml/theme/theme.h"

#include <QHeaderView>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLongestStep {659};
constexpr int kConditionLetters = 16; ///< fewer say nothing

} // namespace

RunTree::RunTree(RunModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"runSteps"_s);
    setAccessibleName(tr("Steps of the run"));
    setToolTip(tr("Choose a machine or a step to read what it said"));
    setModel(model);
    setItemDelegate(new RunDelegate(this));
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(RunModel::ConditionColumn, QHeaderView::Stretch);
    connect(Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void RunTree::fitColumns()
{
    for (const int column : {RunModel::NameColumn, RunModel::StepsColumn}) {
        setColumnHidden(column, false);
        resizeColumnToContents(column);
    }
    m_boxesWidth = columnWidth(RunModel::StepsColumn);
    const QString longest = durationText(kLongestStep);
    m_timeWidth = fontMetrics().horizontalAdvance(longest + longest);
    setColumnWidth(RunModel::TimeColumn, m_timeWidth);
    showWhatFits();
}

void RunTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    showWhatFits();
}

void RunTree::showWhatFits()
{
    const int condition = kConditionLetters * fontMetrics().averageCharWidth();
    const int left = viewport()->width() - columnWidth(RunModel::NameColumn) - condition;
    setColumnHidden(RunModel::TimeColumn, left < m_timeWidth);
    setColumnHidden(RunModel::StepsColumn, left < m_timeWidth + m_boxesWidth);
}

} // namespace castello
