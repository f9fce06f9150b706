// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/enginethread.h"
#include "app/run/passphrasedesk.h"
#include "app/run/quietlook.h"
#include "app/run/runcontroller.h"

namespace castello {

/// The jobs of a RunController, one at a time.
class RunController::Private
{
public:
    Private(RunController *controller, DocumentSession *openSession, LiveState *liveState);

    void setActivity(Activity next);
    /// The castle or the place may be another one: then what was seen of the old one is forgotten.
    void followDocument();
    void lookForUnfinishedRun();
    /// Nothing when the castle cannot be used as it is; says why.
    std::optional<JobSite> jobSite();
    /// Starts a job now, or when the quiet look that is on has given way.
    void begin(Activity next, std::function<void()> job);
    void jobIsOver();
    void requestStop();

    void look();
    void plan(Plan::Purpose purpose, bool asksConsent);
    void run();
    void resetLab();
    void planned(const Result<PlanResult> &result, const Castle &castle, bool asksConsent);
    void ranTo(const Result<RunResult> &result, const Plan &plan, const Castle &castle);
    void showEnd(const Result<RunResult> &result, const Plan &plan, const Castle &castle);
    void show(const PlanResult &now, const Castle &castle);
    void askConsent(const Plan &plan);
    /// Remembers what a complete run has deployed, or forgets what it has destroyed.
    void keepSnapshot(Plan::Purpose purpose, const Castle &castle);

    RunController *q;
    DocumentSession *session;
    LiveState *live;
    Place place = Place::Lab;
    double speed = 20;
    QString keyStoreName;
    std::shared_ptr<KeyStore> keys; ///< kept, because it may have been unlocked by a person
    QString identity; ///< of the castle that the live state is about
    std::optional<Plan::Purpose> unfinished; ///< what the run was for that did not end
    Castle plannedCastle; ///< what the plan in the live state was made for

    Activity activity = Activity::Idle;
    std::stop_source stop; ///< of the job that is on
    std::stop_source stopReveal; ///< of looks at secrets, which no job waits for
    std::function<void()> waiting; ///< a job that begins when the look has ended
    QuietLook quietLook;
    PassphraseDesk desk;
    EngineThread engine; ///< last, so that it ends first
};

} // namespace castello
