// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// What a RunController does between a wish and its result.
#include "app/run/deployedsnapshot.h"
#include "app/run/runcontroller_p.h"
#include "backends/engine/keystores.h"
#include "backends/run/journal.h"
#include "model/preview/preview.h"

#include <QFileInfo>
#include <QtConcurrentRun>
#include <QTimer>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

RunController::Private::Private(
    RunController *controller, DocumentSession *openSession, LiveState *liveState)
    : q(controller)
    , session(openSession)
    , live(liveState)
{ }

void RunController::Private::setActivity(Activity next)
{
    if (next != activity) {
        activity = next;
        Q_EMIT q->activityChanged();
    }
}

void RunController::Private::followDocument()
{
    const Castle &castle = session->castle();
    const QString now
        = u"%1 %2 %3"_s.arg(int(place)).arg(castleIdOrRehearsalId(castle).toString(), castle.name);
    if (now != identity) {
        identity = now;
        live->setWorld({});
        live->setPlan({});
        quietLook.stop();
        QMetaObject::invokeMethod(q, &RunController::refresh, Qt::QueuedConnection);
        lookForUnfinishedRun();
    } else if (castle != plannedCastle || !session->isReadable()) {
        live->outdatePlan();
    }
}

void RunController::Private::lookForUnfinishedRun()
{
    unfinished = Journal::unfinishedPurpose(q->journalFolder());
    Q_EMIT q->unfinishedRunChanged();
}

std::optional<JobSite> RunController::Private::jobSite()
{
    const auto errors
        = std::ranges::count(session->diagnostics(), Severity::Error, &Diagnostic::severity);
    if (errors > 0 || !session->isReadable()) {
        Q_EMIT q->failed({ErrorCode::InvalidInput,
            tr("The castle has %n error(s); mend them first, see Problems.", nullptr, int(errors)),
            {},
            {}});
        return {};
    }
    if (const QString obstacle = q->obstacleAt(place); !obstacle.isEmpty()) {
        Q_EMIT q->failed({ErrorCode::InvalidInput, obstacle, {}, {}});
        return {};
    }
    if (place == Place::Providers && !keys) {
        const auto opened = openKeyStore(keyStoreName,
            [this](PassphraseKeyStore::Purpose purpose) { return desk.ask(purpose); });
        if (!opened) {
            Q_EMIT q->failed(opened.error());
            return {};
        }
        keys = *opened;
    }
    const QString folder = QFileInfo(session->path()).absolutePath();
    return JobSite {session->castle(), place, speed, folder, keys};
}

void RunController::Private::begin(Activity next, std::function<void()> job)
{
    if (activity == Activity::Observing) {
        waiting = std::move(job);
        requestStop();
        setActivity(next);
        return;
    }
    stop = {};
    setActivity(next);
    job();
}

void RunController::Private::jobIsOver()
{
    if (waiting) {
        stop = {};
        if (activity == Activity::Cancelling) {
            stop.request_stop(); // before it began: it ends at once, and says so
        }
        std::exchange(waiting, {})();
    } else {
        setActivity(Activity::Idle);
    }
}

void RunController::Private::requestStop()
{
    // Over there, because whoever waits is woken by the thread that stops.
    engine.post([source = stop]() mutable { source.request_stop(); });
}

void RunController::Private::look()
{
    if (!session->isReadable() || hasErrors(session->diagnostics())
        || !q->obstacleAt(place).isEmpty()) {
        return; // a quiet look does not complain
    }
    const auto site = jobSite();
    if (!site) {
        return;
    }
    begin(Activity::Observing, [this, site = *site] {
        engine.start<std::optional<WorldView>>(
            [site, token = stop.get_token()] { return lookAround(site, token); },
            q,
            [this, asked = identity](const Result<std::optional<WorldView>> &seen) {
                if (seen && asked == identity) {
                    live->setWorld(*seen);
                    const bool isDeployed = *seen && !(*seen)->ownership.ours.isEmpty();
                    isDeployed ? quietLook.next() : quietLook.stop();
                }
                jobIsOver();
            });
    });
}

void RunController::Private::plan(Plan::Purpose purpose, bool asksConsent)
{
    if (asksConsent && live->plan() && live->isPlanCurrent() && live->plan()->purpose == purpose) {
        askConsent(*live->plan());
        return;
    }
    const auto site = jobSite();
    if (!site) {
        return;
    }
    begin(Activity::Planning, [this, site = *site, purpose, asksConsent] {
        engine.start<PlanResult>(
            [site, purpose, token = stop.get_token()] { return planJob(site, purpose, token); },
            q,
            [this, castle = site.castle, asksConsent](const Result<PlanResult> &result) {
                jobIsOver();
                planned(result, castle, asksConsent);
            });
    });
}

void RunController::Private::planned(
    const Result<PlanResult> &result, const Castle &castle, bool asksConsent)
{
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled) {
            Q_EMIT q->failed(result.error());
        }
        return;
    }
    show(*result, castle);
    Q_EMIT q->planReady(result->plan);
    if (asksConsent && live->isPlanCurrent()) {
        askConsent(result->plan);
    }
}

void RunController::Private::show(const PlanResult &now, const Castle &castle)
{
    plannedCastle = castle;
    live->setWorld(now.world);
    live->setPlan(now.plan);
    if (castle != session->castle()) {
        live->outdatePlan(); // edited meanwhile
    }
    quietLook.hurry();
    quietLook.next();
}

void RunController::Private::askConsent(const Plan &plan)
{
    if (plan.isEmpty()) {
        Q_EMIT q->runEnded(nothingToDo(plan));
    } else if (const auto may = requireUnprotected(session->castle(), plan); !may) {
        Q_EMIT q->failed(may.error());
    } else {
        Q_EMIT q->consentWanted(plan);
    }
}

void RunController::Private::run()
{
    auto site = jobSite();
    if (!site) {
        return;
    }
    const Plan agreed = *live->plan();
    site->castle = plannedCastle;
    JobListener listener;
    listener.onEvents = [this](const QList<RunEvent> &events) {
        engine.tell(q, [this, events] {
            for (const RunEvent &event : events) {
                live->handle(event);
            }
        });
    };
    listener.onVerifying = [this] {
        engine.tell(q, [this] {
            if (activity == Activity::Running) {
                setActivity(Activity::Verifying);
            }
        });
    };
    live->beginRun();
    begin(Activity::Running, [this, site = *site, agreed, listener] {
        Q_EMIT q->runStarted(agreed);
        engine.start<RunResult>(
            [=, token = stop.get_token()] { return runJob(site, agreed, listener, token); },
            q,
            [this, agreed, castle = site.castle](
                const Result<RunResult> &result) { ranTo(result, agreed, castle); });
    });
}

void RunController::Private::ranTo(
    const Result<RunResult> &result, const Plan &plan, const Castle &castle)
{
    live->endRun();
    jobIsOver();
    // What was found shows in an event of its own: with many machines each has enough to do.
    QTimer::singleShot(0, q, [=, this] { showEnd(result, plan, castle); });
}

void RunController::Private::showEnd(
    const Result<RunResult> &result, const Plan &plan, const Castle &castle)
{
    if (result && result->now) {
        show(*result->now, castle);
    } else {
        q->refresh();
    }
    if (result && plan.purpose == Plan::Purpose::Destroy && live->plan()
        && live->plan()->isEmpty()) {
        live->setPlan({}); // there is nothing left that it could be about
        quietLook.stop();
    }
    if (result && result->outcome && result->outcome->isComplete()) {
        keepSnapshot(plan.purpose, castle);
    }
    lookForUnfinishedRun();
    if (!result) {
        Q_EMIT q->runEnded(reportOn(plan, result.error()));
    } else if (!result->outcome) {
        Q_EMIT q->runEnded(worldHasChanged(plan));
        Q_EMIT q->planReady(result->now->plan);
    } else {
        Q_EMIT q->runEnded(reportOn(plan, *result, place));
    }
}

void RunController::Private::resetLab()
{
    begin(Activity::Resetting, [this] {
        engine.start<void>([token = stop.get_token()] { return resetLabJob(token); },
            q,
            [this](const Result<void> &result) {
                jobIsOver();
                if (result) {
                    live->setPlan({});
                    Q_EMIT q->labReset();
                    look();
                } else if (result.error().code != ErrorCode::Cancelled) {
                    Q_EMIT q->failed(result.error());
                }
            });
    });
}

void RunController::Private::keepSnapshot(Plan::Purpose purpose, const Castle &castle)
{
    const QString folder = q->journalFolder(castle);
    // The text may have gone on since; the files that were deployed have not.
    const QByteArray text = castle == session->castle() ? session->text() : QByteArray();
    QtConcurrent::run([=]() -> Result<void> {
        if (purpose == Plan::Purpose::Deploy) {
            return writeDeployedSnapshot(folder, previewOf(castle, text).files);
        }
        removeDeployedSnapshot(folder);
        return {};
    }).then(q, [this](const Result<void> &kept) {
        if (!kept) {
            Q_EMIT q->failed(kept.error());
        }
        Q_EMIT q->snapshotChanged();
    });
}

} // namespace castello
