// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/runcontroller.h"

namespace castello {

class RunController::Private
{
public:
    DocumentSession *session = nullptr;
    LiveState *live = nullptr;
    Activity activity = Activity::Idle;
    Place place = Place::Lab;
    double speed = 20;
};

RunController::RunController(DocumentSession *session, LiveState *live, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    d->live = live;
}

RunController::~RunController() = default;

RunController::Activity RunController::activity() const
{
    return d->activity;
}
Place RunController::place() const
{
    return d->place;
}
void RunController::setPlace(Place place)
{
    d->place = place;
    Q_EMIT placeChanged();
}
void RunController::setSpeed(double speed)
{
    d->speed = speed;
}
double RunController::speed() const
{
    return d->speed;
}
bool RunController::hasUnfinishedRun() const
{
    return false;
}
void RunController::refresh() { }
void RunController::makePlan(Plan::Purpose) { }
void RunController::carryOut() { }
void RunController::cancel() { }

} // namespace castello
