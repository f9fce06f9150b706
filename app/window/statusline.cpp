// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/statusline.h"

#include "app/widgets/style/icons.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("role", u"muted"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(Workspace *workspace, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_worldIcon(makeLabel(u"worldStateIcon"_s, this))
    , m_world(makeLabel(u"worldState"_s, this))
    , m_plan(makeLabel(u"planState"_s, this))
    , m_problems(new QPushButton(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_problems->setObjectName(u"problemCount"_s);
    m_problems->setProperty("role", u"link"_s);
    m_problems->setToolTip(tr("Shows the problems"));
    addWidget(m_worldIcon);
    addWidget(m_world);
    addWidget(m_plan);
    addPermanentWidget(m_problems);
    connect(m_problems, &QPushButton::clicked, this, &StatusLine::problemsClicked);
    connect(&workspace->live, &LiveState::worldChanged, this, &StatusLine::showWorld);
    connect(&workspace->run, &RunController::activityChanged, this, &StatusLine::showWorld);
    connect(&workspace->run, &RunController::placeChanged, this, &StatusLine::showWorld);
    connect(&workspace->live, &LiveState::planChanged, this, &StatusLine::showPlan);
    connect(
        &workspace->session, &DocumentSession::documentChanged, this, &StatusLine::showProblems);
    showWorld();
    showPlan();
    showProblems();
}

void StatusLine::showWorld()
{
    const auto &view = m_workspace->live.world();
    const QString place
        = m_workspace->run.place() == Place::Lab ? tr("Lab") : tr("Providers", "status bar");
    QString state = tr("not looked at yet");
    int total = 0;
    int ready = 0;
    if (view) {
        total = int(view->ownership.ours.size());
        ready = int(std::ranges::count_if(
            view->world.machines, [](const ObservedMachine &machine) { return machine.isReady; }));
        state = total == 0   ? tr("nothing deployed")
            : ready == total ? tr("%n machine(s) ready", nullptr, total)
                             : tr("%1 of %n machine(s) ready", nullptr, total).arg(ready);
    }
    using Activity = RunController::Activity;
    switch (m_workspace->run.activity()) {
    case Activity::Idle:
        break;
    case Activity::Observing:
        state = tr("looking…");
        break;
    case Activity::Planning:
        state = tr("planning…");
        break;
    case Activity::Running:
        state = tr("run in progress…");
        break;
    case Activity::Cancelling:
        state = tr("stopping…");
        break;
    case Activity::Verifying:
        state = tr("verifying…");
        break;
    case Activity::Resetting:
        state = tr("resetting…");
        break;
    }
    m_world->setText(tr("%1: %2", "place: how it stands").arg(place, state));
    const bool isReady = total > 0 && ready == total;
    m_worldIcon->setPixmap(
        icon(isReady ? u"dot"_s : u"ring"_s, isReady ? IconTint::Ok : IconTint::Muted)
            .pixmap(QSize(12, 12), devicePixelRatioF()));
}

void StatusLine::showPlan()
{
    const LiveState &live = m_workspace->live;
    m_plan->setVisible(live.plan().has_value());
    m_plan->setText(live.isPlanCurrent() ? tr("Plan is current") : tr("Plan is outdated"));
}

void StatusLine::showProblems()
{
    const int count = int(m_workspace->session.diagnostics().size());
    const bool isWrong = hasErrors(m_workspace->session.diagnostics());
    m_problems->setText(tr("%n problem(s)", nullptr, count));
    m_problems->setIcon(count == 0 ? QIcon()
                                   : icon(isWrong ? u"error"_s : u"warning"_s,
                                         isWrong ? IconTint::Error : IconTint::Warning));
}

} // namespace castello
