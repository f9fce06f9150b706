// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/runsite.h"

#include "app/cli/progress.h"
#include "app/cli/showplan.h"
#include "backends/engine/verify.h"
#include "model/plan/planjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

/// Whether the person wants it. Destroying asks for the castle's name, deploying for a yes.
Result<void> askConsent(
    const Site &site, const Plan &plan, bool isConfirmed, const Console &console)
{
    const bool isDestroy = plan.purpose == Plan::Purpose::Destroy;
    if (auto may = requireUnprotected(site.castle, plan); !may) {
        return may;
    }
    if (isConfirmed) {
        return {};
    }
    if (!console.isTerminal()) {
        return failure(ErrorCode::InvalidInput,
            Text::tr("nobody is there to ask; nothing was done. Add --yes to go ahead"));
    }
    const bool isGranted = isDestroy
        ? console.confirm(
              Text::tr(
                  "Everything on these machines will be lost. Type the castle's name to go ahead:"),
              site.castle.name)
        : console.confirm(Text::tr("Go ahead? Type yes:"), u"yes"_s);
    if (!isGranted) {
        return failure(ErrorCode::Cancelled, Text::tr("nothing was done"));
    }
    return {};
}

int reportFailures(const RunOutcome &outcome, const Plan &plan, const Console &console)
{
    for (const auto &[id, error] : outcome.rootFailures) {
        const Step *step = plan.findStep(id);
        console.note(u"castello: %1: %2"_s.arg(step ? title(*step) : id, error.toString()));
    }
    console.note(outcome.wasCancelled
            ? Text::tr("Stopped: %1 steps done, %2 remain. Run the same command again to go on.")
                  .arg(outcome.succeeded)
                  .arg(outcome.notDone.size())
            : Text::tr(
                  "Not finished: %1 steps done, %2 remain. Mend the cause and run the same command "
                  "again to go on.")
                  .arg(outcome.succeeded)
                  .arg(outcome.notDone.size()));
    return 1;
}

Async<int> verify(
    std::shared_ptr<Site> site, Plan done, const Console *console, std::stop_token stop)
{
    CASTELLO_CO_TRY(found, verifyRun(site, done, stop));
    for (const QString &leftover : found.leftovers) {
        console->note(Text::tr("left over: %1").arg(leftover));
    }
    if (!found.now.plan.isEmpty()) {
        showPlan(*console, found.now.plan);
    }
    if (!found.isGood()) {
        co_return failure(ErrorCode::Unexpected, found.objection);
    }
    console->print(done.purpose == Plan::Purpose::Deploy
            ? Text::tr("Done: %1 machines are as the castle says.")
                  .arg(found.now.plan.machines.size())
            : Text::tr("Done: no VM, disk, cloud-init volume or pool member of %1 is left. Images "
                       "stay for the next time.")
                  .arg(site->castle.name));
    co_return 0;
}

} // namespace

Async<int> runSite(std::shared_ptr<Site> site,
    Plan::Purpose purpose,
    bool isConfirmed,
    const Console *console,
    std::stop_token stop)
{
    const auto journal = takeJournal(*site);
    if (!journal) {
        co_return std::unexpected(journal.error());
    }
    CASTELLO_CO_TRY(planned, makePlan(site, purpose, stop));
    showPlan(*console, planned.plan);
    if (planned.plan.isEmpty()) {
        console->printJson(planToJson(planned.plan));
        co_return 0;
    }
    if (const auto consent = askConsent(*site, planned.plan, isConfirmed, *console); !consent) {
        co_return std::unexpected(consent.error());
    }
    Progress progress(console, planned.plan);
    const RunEventSink sink = [&progress](const RunEvent &event) { progress.handle(event); };
    CASTELLO_CO_TRY(outcome, carryOut(site, *journal, planned.plan, sink, stop));
    if (!outcome.isComplete()) {
        co_return reportFailures(outcome, planned.plan, *console);
    }
    CASTELLO_CO_TRY(code, verify(site, planned.plan, console, stop));
    co_return code;
}

} // namespace castello::cli
