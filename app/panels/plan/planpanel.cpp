// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/plan/planpanel.h"

#include "app/cli/showplan.h"
#include "app/panels/plan/plandelegate.h"
#include "app/panels/plan/planmodel.h"
#include "app/widgets/duration.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptypage.h"
#include "app/widgets/focus.h"
#include "app/widgets/noticebar.h"
#include "model/edit/itempath.h"
#include "model/plan/plantime.h"
#include "qml/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

PlanPanel::PlanPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new PlanModel(this))
    , m_pages(new QStackedLayout(this))
    , m_empty(new EmptyPage)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_outdated);
    column->addWidget(makeTree(), 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    m_empty->button()->setObjectName(u"planNow"_s);
    connect(m_empty, &EmptyPage::clicked, this, &PlanPanel::planAgain);
    connect(&workspace->live, &LiveState::planChanged, this, [this] {
        m_model->setPlan(m_workspace->live.plan());
        follow();
    });
    connect(&workspace->run, &RunController::activityChanged, this, &PlanPanel::follow);
    connect(&workspace->run, &RunController::failed, this, [this](const Error &error) {
        m_failure = error.toString();
        follow();
    });
    m_model->setPlan(workspace->live.plan());
    follow();
}

PlanPanel::~PlanPanel()
{
    m_workspace->live.disconnect(this);
}

QWidget *PlanPanel::makeBar()
{
    const Theme &theme = *Theme::instance();
    m_sum = new ElidedLabel;
    m_sum->setObjectName(u"planSum"_s);
    m_sum->setProperty("role", u"title"_s);
    m_time = new ElidedLabel;
    m_time->setObjectName(u"planTime"_s);
    m_time->setProperty("role", u"muted"_s);
    m_run = new QPushButton;
    m_run->setObjectName(u"planRun"_s);
    connect(m_run, &QPushButton::clicked, this, &PlanPanel::carryOut);
    m_outdated = new NoticeBar;
    m_outdated->setObjectName(u"planOutdated"_s);
    m_outdated->tell(u"warning"_s,
        IconTint::Warning,
        {tr("This plan is out of date"),
            tr("The castle or the world has changed since. It is shown, but cannot be run.")});
    QPushButton *again = m_outdated->addButton(u"planAgain"_s, tr("&Plan again"));
    connect(again, &QPushButton::clicked, this, &PlanPanel::planAgain);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.wideGap(), theme.gap(), theme.gap(), theme.gap());
    row->setSpacing(theme.gap());
    row->addWidget(m_sum);
    row->addWidget(m_time);
    row->addStretch();
    row->addWidget(m_run);
    return bar;
}

QWidget *PlanPanel::makeTree()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Plan"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PlanDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(PlanModel::ActionColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(PlanModel::SubjectColumn, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeView::activated, this, &PlanPanel::revealMachine);
    connect(Theme::instance(), &Theme::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    return m_tree;
}

void PlanPanel::follow()
{
    const LiveState &live = m_workspace->live;
    const bool isPlanning = m_workspace->run.activity() == RunController::Activity::Planning;
    if (isPlanning) {
        m_failure.clear();
    }
    const bool hasPlan = live.plan() && !isPlanning && m_failure.isEmpty();
    turnPage(m_pages, hasPlan ? 0 : 1);
    if (hasPlan) {
        showPlan();
    } else {
        showEmpty();
    }
}

void PlanPanel::showPlan()
{
    const LiveState &live = m_workspace->live;
    const Plan &plan = *live.plan();
    const bool isDestroy = plan.purpose == Plan::Purpose::Destroy;
    m_sum->setText(isDestroy && plan.isEmpty() ? tr("Nothing to destroy") : cli::summaryText(plan));
    m_sum->setToolTip(m_sum->text()); // there may be less room than it needs
    const QString time = expectedText(remainingTime(plan), m_workspace->run.clockFactor());
    m_time->setText(plan.isEmpty() ? QString() : tr("about %1").arg(time));
    m_time->setToolTip(m_time->text());
    m_outdated->setVisible(!live.isPlanCurrent() && !live.isRunning());
    m_run->setVisible(!plan.isEmpty());
    m_run->setText(isDestroy ? tr("&Destroy…") : tr("&Deploy…"));
    const QString role = isDestroy ? u"danger"_s : u"primary"_s;
    if (m_run->property("role") != role) {
        m_run->setProperty("role", role);
        m_run->style()->unpolish(m_run); // so that the role is read again
        m_run->style()->polish(m_run);
    }
    m_run->setEnabled(live.isPlanCurrent() && !m_workspace->run.isBusy());
    m_run->setToolTip(isDestroy ? tr("Asks for the castle's name, then carries out this plan")
                                : tr("Asks, then carries out this plan"));
}

void PlanPanel::showEmpty()
{
    using Activity = RunController::Activity;
    switch (m_workspace->run.activity()) {
    case Activity::Planning:
        m_empty->tell(tr("Planning…"),
            tr("Looking at what exists and comparing it with the castle. Nothing is changed."));
        return;
    case Activity::Cancelling:
        m_empty->tell(tr("Stopping…"), {});
        return;
    default:
        break;
    }
    if (!m_failure.isEmpty()) {
        m_empty->tell(tr("No plan could be made"), m_failure, tr("&Try again"));
    } else {
        m_empty->tell(tr("Not planned yet"),
            tr("A plan says what a deploy would create, change and destroy, and how long it takes. "
               "Planning changes nothing."),
            tr("&Plan"));
    }
}

void PlanPanel::planAgain()
{
    const auto &plan = m_workspace->live.plan();
    m_workspace->run.makePlan(plan ? plan->purpose : Plan::Purpose::Deploy);
}

void PlanPanel::carryOut()
{
    if (m_workspace->live.plan()->purpose == Plan::Purpose::Destroy) {
        m_workspace->run.destroy();
    } else {
        m_workspace->run.deploy();
    }
}

void PlanPanel::revealMachine(const QModelIndex &index)
{
    const auto &machine = m_model->rowAt(index).machine;
    const QList<Machine> machines = machinesOf(m_workspace->session.castle());
    const auto it = std::ranges::find_if(
        machines, [&machine](const Machine &candidate) { return candidate.id == machine; });
    if (machine && it != machines.cend()) {
        m_workspace->selection.reveal(machinePath(it->groupKey, it->name));
    }
}

} // namespace castello
