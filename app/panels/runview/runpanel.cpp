// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/runview/runpanel.h"

#include "app/panels/runview/runmodel.h"
#include "app/panels/runview/runtree.h"
#include "app/widgets/duration.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/emptypage.h"
#include "app/widgets/focus.h"
#include "app/widgets/noticebar.h"
#include "qml/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTime>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;
using Activity = RunController::Activity;

namespace {

constexpr int kBarSteps = 1000; ///< fine enough to move smoothly

} // namespace

RunPanel::RunPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RunModel(this))
    , m_pages(new QStackedLayout(this))
    , m_empty(new EmptyPage)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeReport());
    column->addWidget(makeSteps(), 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    m_empty->button()->setObjectName(u"runResume"_s);
    const RunController *run = &workspace->run;
    connect(m_empty, &EmptyPage::clicked, run, [this] { m_workspace->run.resume(); });
    connect(run, &RunController::runStarted, this, &RunPanel::begin);
    connect(run, &RunController::runEnded, this, &RunPanel::report);
    connect(run, &RunController::activityChanged, this, &RunPanel::follow);
    connect(run, &RunController::unfinishedRunChanged, this, &RunPanel::showEmpty);
    connect(&workspace->live, &LiveState::progressChanged, this, &RunPanel::handle);
    connect(m_model, &RunModel::ticked, this, &RunPanel::showProgress);
    showEmpty();
    follow();
}

RunPanel::~RunPanel()
{
    m_workspace->live.disconnect(this);
    m_tree->selectionModel()->disconnect(this);
}

QWidget *RunPanel::makeBar()
{
    const Theme &theme = *Theme::instance();
    m_what = new ElidedLabel;
    m_what->setObjectName(u"runWhat"_s);
    m_what->setProperty("role", u"title"_s);
    m_time = new ElidedLabel;
    m_time->setObjectName(u"runTime"_s);
    m_time->setProperty("role", u"muted"_s);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(tr("Ca&ncel"));
    m_cancel->setObjectName(u"runCancel"_s);
    m_cancel->setToolTip(tr("Ends the run within a second; it can be resumed"));
    connect(m_cancel, &QPushButton::clicked, &m_workspace->run, &RunController::cancel);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_time);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.wideGap());
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(theme.wideGap(), theme.gap(), theme.gap(), theme.gap());
    column->addLayout(row);
    column->addWidget(m_bar);
    return bar;
}

QWidget *RunPanel::makeReport()
{
    m_report = new NoticeBar;
    m_report->setObjectName(u"runReport"_s);
    m_again = m_report->addButton(u"runAgain"_s, {});
    connect(m_again, &QPushButton::clicked, this, [this] {
        const bool isDestroy = m_model->progress().plan().purpose == Plan::Purpose::Destroy;
        isDestroy ? m_workspace->run.destroy() : m_workspace->run.deploy();
    });
    m_report->hide();
    return m_report;
}

QWidget *RunPanel::makeSteps()
{
    m_tree = new RunTree(m_model);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunPanel::showLog);
    m_log = new QPlainTextEdit;
    m_log->setObjectName(u"runLog"_s);
    m_log->setAccessibleName(tr("What the chosen step said"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->hide(); // until a row is chosen: the steps need the room
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"runSplitter"_s);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_log);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    return splitter;
}

void RunPanel::begin(const Plan &plan)
{
    m_hasRun = true;
    m_report->hide();
    m_log->hide();
    m_model->begin(plan, m_workspace->run.clockFactor());
    m_tree->fitColumns();
    follow();
}

void RunPanel::handle(const StepId &step)
{
    if (step.isEmpty()) {
        return;
    }
    m_model->handle(step, m_workspace->live.progress().value(step));
    const QModelIndex changed = m_model->indexOf(step);
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && changed.isValid()
        && (changed.row() == current.row() || changed.parent() == current.siblingAtColumn(0))) {
        showLog();
    }
    const bool hasFailed
        = changed.data(RunModel::StateRole).value<StepState>() == StepState::Failed;
    if (hasFailed) {
        m_tree->setCurrentIndex(changed); // opens its machine, and shows what it said
    }
}

void RunPanel::report(const RunReport &report)
{
    using Kind = RunReport::Kind;
    m_model->end();
    const bool isGood = report.kind != Kind::Failed && report.kind != Kind::Cancelled;
    const bool isCancelled = report.kind == Kind::Cancelled;
    m_report->tell(isGood ? u"success"_s
            : isCancelled ? u"stop"_s
                          : u"error"_s,
        isGood            ? IconTint::Ok
            : isCancelled ? IconTint::Warning
                          : IconTint::Error,
        {report.summary, report.remains, report.remedy});
    m_again->setText(isCancelled ? tr("Re&sume…") : tr("Re&try…"));
    m_again->setVisible(!isGood);
    m_report->setVisible(m_hasRun);
    follow();
}

void RunPanel::follow()
{
    const Activity activity = m_workspace->run.activity();
    const bool isDestroy = m_model->progress().plan().purpose == Plan::Purpose::Destroy;
    const bool isOn = m_workspace->live.isRunning();
    turnPage(m_pages, m_hasRun ? 0 : 1);
    setShown(m_cancel, isOn || activity == Activity::Verifying, m_tree);
    m_cancel->setEnabled(activity == Activity::Running || activity == Activity::Verifying);
    m_again->setEnabled(!m_workspace->run.isBusy());
    const QString name = m_model->progress().plan().castleName;
    m_what->setText(!isOn
            ? (isDestroy ? tr("Destroy of %1").arg(name) : tr("Deploy of %1").arg(name))
            : activity == Activity::Cancelling ? tr("Stopping…")
            : activity == Activity::Verifying  ? tr("Verifying…")
            : isDestroy                        ? tr("Destroying %1…").arg(name)
                                               : tr("Deploying %1…").arg(name));
    showProgress();
}

void RunPanel::showProgress()
{
    const RunProgress &progress = m_model->progress();
    const auto now = m_model->now();
    const bool isOn = m_workspace->live.isRunning();
    const auto left = progress.remaining(now);
    const double whole = double((now + left).count());
    const int count = int(progress.steps().size());
    const bool isDone = count > 0 && progress.doneCount() == count;
    m_bar->setValue(isOn && !isDone && whole > 0
            ? int(double(now.count()) / whole * kBarSteps)
            : kBarSteps * progress.doneCount() / std::max(count, 1));
    const QString steps = tr("%1 of %n step(s)", nullptr, count).arg(progress.doneCount());
    m_time->setText(isOn && !isDone
            ? tr("%1 · %2 · about %3 left", "steps · elapsed · remaining")
                  .arg(steps, durationText(now), durationText(left))
            : tr("%1 · %2", "steps · elapsed").arg(steps, durationText(now)));
    if (const double factor = m_workspace->run.clockFactor(); factor > 1) {
        m_time->setText(tr("%1 · %2×", "steps and times · how fast the lab goes")
                .arg(m_time->text())
                .arg(factor));
        m_time->setToolTip(
            tr("In the lab's time, which goes %1 times faster than life").arg(factor));
    } else {
        m_time->setToolTip({});
    }
    m_bar->setAccessibleDescription(m_time->text());
}

void RunPanel::showLog()
{
    m_log->setVisible(m_tree->currentIndex().isValid());
    QStringList lines;
    for (const RunLogLine &line : m_model->logOf(m_tree->currentIndex())) {
        const QTime at = QTime(0, 0).addMSecs(int(line.at.count()));
        lines.append(u"%1  %2"_s.arg(at.toString(u"mm:ss"_s), line.text));
    }
    m_log->setPlainText(lines.join(u'\n'));
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

void RunPanel::showEmpty()
{
    if (m_workspace->run.hasUnfinishedRun() && !m_workspace->live.isRunning()) {
        m_empty->tell(
            tr("The last run of %1 did not come to its end").arg(m_workspace->session.title()),
            tr("What was done stays done. Resume looks at what is there, shows what is left, asks, "
               "and goes on from there."),
            tr("Re&sume…"));
    } else {
        m_empty->tell(tr("Nothing has run yet"),
            tr("Deploy plans, asks, and then shows every step here while it happens."));
    }
}

} // namespace castello
