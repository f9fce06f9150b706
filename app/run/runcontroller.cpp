// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/runcontroller.h"

#include "app/run/runcontroller_p.h"
#include "backends/engine/folders.h"
#include "backends/lab/client/labpaths.h"

#include <QFileInfo>

namespace castello {

using namespace Qt::StringLiterals;

RunController::RunController(DocumentSession *session, LiveState *live, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session, live))
{
    connect(session, &DocumentSession::documentChanged, this, [this] { d->followDocument(); });
    connect(&d->desk, &PassphraseDesk::asked, this, &RunController::passphraseWanted);
    connect(&d->quietLook, &QuietLook::due, this, &RunController::refresh);
    d->followDocument();
}

RunController::~RunController()
{
    d->desk.close();
    d->requestStop();
    d->engine.post([source = d->stopReveal]() mutable { source.request_stop(); });
}

RunController::Activity RunController::activity() const
{
    return d->activity;
}

bool RunController::isBusy() const
{
    return d->activity != Activity::Idle && d->activity != Activity::Observing;
}

Place RunController::place() const
{
    return d->place;
}

void RunController::setPlace(Place place)
{
    if (place != d->place && !isBusy()) {
        d->place = place;
        d->followDocument();
        Q_EMIT placeChanged();
    }
}

QString RunController::obstacleAt(Place place) const
{
    const Castle &castle = d->session->castle();
    if (place == Place::Lab) {
        return {};
    }
    if (castle.providers.isEmpty()) {
        return tr("The castle has no provider yet: add a host from the palette.");
    }
    if (!castle.id || d->session->path().isEmpty()) {
        return tr("This castle is a sample or was never saved. Save it as your own castle: that "
                  "gives it an identity of its own.");
    }
    return {};
}

bool RunController::isLabThere() const
{
    return QFileInfo::exists(labSocketPath(labFolder()));
}

void RunController::setSpeed(double speed)
{
    d->speed = speed;
}

double RunController::speed() const
{
    return d->speed;
}

double RunController::clockFactor() const
{
    return d->place == Place::Lab ? d->speed : 1;
}

void RunController::setKeyStore(const QString &name)
{
    if (name != d->keyStoreName) {
        d->keyStoreName = name;
        d->keys.reset();
    }
}

void RunController::setActive(bool isActive)
{
    d->quietLook.setActive(isActive);
}

QString RunController::journalFolder() const
{
    return journalFolder(d->session->castle());
}

QString RunController::journalFolder(const Castle &castle) const
{
    return d->place == Place::Lab ? rehearsalFolder(castle) + "/journal"_L1
                                  : castleStateFolder(castleIdOrRehearsalId(castle));
}

bool RunController::hasUnfinishedRun() const
{
    return d->unfinished.has_value();
}

bool RunController::revealSecrets(const RevealHandler &then)
{
    const auto site = d->jobSite();
    if (site) {
        d->engine.start<QList<GeneratedFile>>(
            [site = *site, token = d->stopReveal.get_token()] { return revealJob(site, token); },
            this,
            then);
    }
    return site.has_value();
}

void RunController::refresh()
{
    if (d->activity == Activity::Idle) {
        d->look();
    }
}

void RunController::makePlan(Plan::Purpose purpose)
{
    if (!isBusy()) {
        d->plan(purpose, false);
    }
}

void RunController::deploy()
{
    if (!isBusy()) {
        d->plan(Plan::Purpose::Deploy, true);
    }
}

void RunController::destroy()
{
    if (!isBusy()) {
        d->plan(Plan::Purpose::Destroy, true);
    }
}

void RunController::resume()
{
    if (d->unfinished && !isBusy()) {
        d->plan(*d->unfinished, true);
    }
}

void RunController::carryOut()
{
    if (!isBusy() && d->live->plan() && d->live->isPlanCurrent()) {
        d->run();
    }
}

void RunController::resetLab()
{
    if (!isBusy() && d->place == Place::Lab) {
        d->resetLab();
    }
}

void RunController::cancel()
{
    if (isBusy() && d->activity != Activity::Cancelling) {
        d->setActivity(Activity::Cancelling);
        d->desk.answer({});
        d->requestStop();
    }
}

void RunController::answerPassphrase(std::optional<Secret> passphrase)
{
    d->desk.answer(std::move(passphrase));
}

} // namespace castello
