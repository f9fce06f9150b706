// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/engine.h"
#include "qml/workspace/documentsession.h"
#include "qml/workspace/livestate.h"

#include <QObject>

#include <memory>

namespace castello {

/// Where the castle that is open is deployed to.
enum class Place {
    Lab, ///< rehearsal: the simulated data centre on this computer
    Providers, ///< the castle's own providers: real hardware
};

/// How a run, a plan or a look at the world ended.
struct RunReport
{
    enum class Kind { Deployed, Destroyed, NothingToDo, Cancelled, Failed };
    Kind kind = Kind::Failed;
    Plan plan;
    RunOutcome outcome;
    QString summary; ///< translated: what happened
    QString remains; ///< translated: what is left to do; empty when nothing is
    QString remedy; ///< translated: what the person should do next
};

/// The engine for the window. It works in a thread of its own, so that nothing there ever holds up
/// the interface; everything here is called in, and signals from, the interface's thread. Follows
/// the document session: the castle is read when a job starts. Jobs come one at a time; asking for
/// one while another is on does nothing (see isBusy).
class RunController : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Observing, Planning, Running, Cancelling, Verifying };
    Q_ENUM(Activity)

    /// `session` and `live` must outlive it.
    RunController(DocumentSession *session, LiveState *live, QObject *parent = nullptr);
    /// Stops what runs; the journal keeps it resumable.
    ~RunController() override;

    [[nodiscard]] Activity activity() const;
    [[nodiscard]] bool isBusy() const { return activity() != Activity::Idle; }
    [[nodiscard]] Place place() const;
    void setPlace(Place place);
    /// How much faster than life the lab is; 20 unless told.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const;
    /// Whether the last run of the open castle at this place did not come to its end.
    [[nodiscard]] bool hasUnfinishedRun() const;

public Q_SLOTS:
    void refresh(); ///< look at the world, quietly
    void makePlan(castello::Plan::Purpose purpose);
    /// Carries out the plan in the live state. Precondition: it is current, and the person agreed.
    void carryOut();
    void cancel(); ///< answers at once; the run ends within a second

Q_SIGNALS:
    void activityChanged();
    void placeChanged();
    void planReady(const castello::Plan &plan);
    void runEnded(const castello::RunReport &report);
    /// A job other than a run failed: planning or looking. Never holds a secret.
    void failed(const castello::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace castello
