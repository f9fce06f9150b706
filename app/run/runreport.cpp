// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/runreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::RunReport)
};

int machineCount(const Plan &plan)
{
    return int(std::ranges::count_if(plan.machines,
        [](const MachineChange &machine) { return machine.action != Action::Delete; }));
}

void tellComplete(RunReport &report, const RunResult &result, Place place)
{
    if (report.plan.purpose == Plan::Purpose::Destroy) {
        report.kind = RunReport::Kind::Destroyed;
        report.summary = Text::tr("%1 is gone: no VM, disk, cloud-init volume or pool member of it "
                                  "is left.")
                             .arg(report.plan.castleName);
        report.remedy = Text::tr("The drawing and the images stay: Deploy makes it rise again.");
        return;
    }
    report.kind = RunReport::Kind::Deployed;
    const int count = machineCount(result.verification->now.plan);
    report.summary
        = Text::tr("%1 is deployed: %n machine(s) are as the castle says.", nullptr, count)
              .arg(report.plan.castleName);
    report.remedy = place == Place::Lab
        ? Text::tr("This was a rehearsal: nothing left this computer.")
        : QString();
}

void tellUnverified(RunReport &report, const RunResult &result)
{
    report.summary = Text::tr("All steps are done, but the result was not found as planned.");
    if (result.notVerified) {
        report.remains = result.notVerified->toString();
        report.remedy = Text::tr("Plan again: the new plan says what is still to do.");
        return;
    }
    report.remains = result.verification->leftovers.join(u'\n');
    report.remedy = result.verification->leftovers.isEmpty()
        ? Text::tr("Look at the new plan and run it: it says what differs.")
        : Text::tr("Remove these by hand: nothing refers to them any more.");
}

QString remainsText(const RunOutcome &outcome)
{
    const int remain = int(outcome.notDone.size());
    return QStringList {Text::tr("%n step(s) remain.", nullptr, remain),
        Text::tr("%n step(s) are done and stay done.", nullptr, outcome.succeeded)}
        .join(u' ');
}

void tellCancelled(RunReport &report)
{
    report.kind = RunReport::Kind::Cancelled;
    report.summary = report.plan.purpose == Plan::Purpose::Deploy
        ? Text::tr("You cancelled the deploy of %1.").arg(report.plan.castleName)
        : Text::tr("You cancelled the destruction of %1.").arg(report.plan.castleName);
    report.remains = remainsText(report.outcome);
    report.remedy = report.plan.purpose == Plan::Purpose::Deploy
        ? Text::tr("Resume goes on from here; Destroy takes away what exists.")
        : Text::tr("Resume goes on from here.");
}

void tellFailed(RunReport &report)
{
    QStringList failures;
    bool isUnreachable = false;
    for (const auto &[id, error] : report.outcome.rootFailures) {
        const Step *step = report.plan.findStep(id);
        failures.append(step ? u"%1: %2"_s.arg(title(*step), error.toString()) : error.toString());
        isUnreachable = isUnreachable || error.code == ErrorCode::Unreachable;
    }
    report.summary = failures.join(u'\n');
    report.remains = remainsText(report.outcome);
    if (report.outcome.blocked > 0) {
        report.remains += u' '
            + Text::tr("%n of them waited for what failed.", nullptr, report.outcome.blocked);
    }
    report.remedy = isUnreachable
        ? Text::tr("See that the provider can be reached again, then Retry: it goes on from here.")
        : Text::tr("Mend the cause, then Retry: it goes on from here and repeats nothing.");
}

void tellLabGone(RunReport &report)
{
    report.kind = RunReport::Kind::Failed;
    report.summary = Text::tr("The lab ended while the run was on.");
    report.remains = remainsText(report.outcome);
    report.remedy
        = Text::tr("Retry starts a new lab. It is empty, so that everything is made anew.");
}

} // namespace

RunReport reportOn(const Plan &plan, const RunResult &result, Place place)
{
    RunReport report;
    report.plan = plan;
    report.outcome = *result.outcome;
    if (report.outcome.isComplete() && result.verification && result.verification->isGood()) {
        tellComplete(report, result, place);
    } else if (report.outcome.isComplete()) {
        tellUnverified(report, result);
    } else if (result.isLabGone) {
        tellLabGone(report);
    } else if (report.outcome.wasCancelled && report.outcome.rootFailures.isEmpty()) {
        tellCancelled(report);
    } else {
        tellFailed(report);
    }
    return report;
}

RunReport reportOn(const Plan &plan, const Error &error)
{
    RunReport report;
    report.plan = plan;
    report.kind
        = error.code == ErrorCode::Cancelled ? RunReport::Kind::Cancelled : RunReport::Kind::Failed;
    report.summary = report.kind == RunReport::Kind::Cancelled
        ? Text::tr("You cancelled before anything was done.")
        : error.toString();
    report.remains = Text::tr("Nothing was done.");
    report.remedy = report.kind == RunReport::Kind::Cancelled
        ? Text::tr("Plan again when you are ready.")
        : Text::tr("Mend the cause, then plan again.");
    return report;
}

RunReport worldHasChanged(const Plan &plan)
{
    RunReport report;
    report.plan = plan;
    report.summary = Text::tr("Nothing was done: the world has changed since this plan was made.");
    report.remedy = Text::tr("Look at the new plan and start again.");
    return report;
}

RunReport nothingToDo(const Plan &plan)
{
    RunReport report;
    report.plan = plan;
    report.kind = RunReport::Kind::NothingToDo;
    report.summary = plan.purpose == Plan::Purpose::Destroy
        ? Text::tr("Nothing to destroy: nothing of %1 exists here.").arg(plan.castleName)
        : Text::tr("Nothing to do: the world is as the castle says.");
    return report;
}

} // namespace castello
