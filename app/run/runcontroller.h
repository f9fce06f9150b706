// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/runreport.h"
#include "backends/engine/engine.h"
#include "qml/workspace/documentsession.h"
#include "qml/workspace/livestate.h"

#include <QObject>

#include <functional>
#include <memory>

namespace castello {

/// The engine for the window. It works in a thread of its own, so that nothing there ever holds up
/// the interface; everything here is called in, and signals from, the interface's thread. Follows
/// the document session: the castle is read when a job starts. Jobs come one at a time; asking for
/// one while another is on does nothing (see isBusy). A quiet look gives way to everything else.
class RunController : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Observing, Planning, Running, Cancelling, Verifying, Resetting };
    Q_ENUM(Activity)

    /// `session` and `live` must outlive it.
    RunController(DocumentSession *session, LiveState *live, QObject *parent = nullptr);
    /// Stops what runs; the journal keeps it resumable.
    ~RunController() override;

    [[nodiscard]] Activity activity() const;
    /// Not while it only looks.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Place place() const;
    void setPlace(Place place);
    /// Why the castle as it is cannot be deployed there, translated, with what to do; empty when it
    /// can. Whether a credential is missing is known only when it is tried.
    [[nodiscard]] QString obstacleAt(Place place) const;
    /// Whether there is a lab to reset.
    [[nodiscard]] bool isLabThere() const;
    /// How much faster than life the lab is; 20 unless told.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const;
    /// How fast the clock of the steps runs here: the lab's speed, or 1.
    [[nodiscard]] double clockFactor() const;
    /// The key store for the castle's own providers: `keychain`, `environment` or `file:PATH`.
    void setKeyStore(const QString &name);
    /// Whether the window is in front: only then the world is looked at again by itself.
    void setActive(bool isActive);
    /// The folder of the journal of the open castle at this place.
    [[nodiscard]] QString journalFolder() const;
    /// The same of any castle: the open one may be another after a run than before it.
    [[nodiscard]] QString journalFolder(const Castle &castle) const;
    /// Whether the last run of the open castle at this place did not come to its end.
    [[nodiscard]] bool hasUnfinishedRun() const;
    /// The infrastructure files with the real secrets, for a person who asked to see them; `then`
    /// is called here. They are not to be kept. False when it cannot begin: failed() has said why.
    /// Errors: as revealJob.
    using RevealHandler = std::function<void(const Result<QList<GeneratedFile>> &)>;
    [[nodiscard]] bool revealSecrets(const RevealHandler &then);

public Q_SLOTS:
    void refresh(); ///< look at the world, quietly
    void makePlan(castello::Plan::Purpose purpose);
    /// Plans unless there is a current plan for it, then asks for consent. Nothing is done before
    /// carryOut().
    void deploy();
    void destroy();
    void resume(); ///< deploy or destroy, as the run that did not end
    /// Carries out the plan in the live state. Precondition: it is current, and the person agreed.
    void carryOut();
    /// To passphraseWanted(); nothing = the person does not want to, and the job ends.
    void answerPassphrase(std::optional<castello::Secret> passphrase);
    /// Takes every machine out of the lab, whichever castle's. Only while the place is the lab.
    void resetLab();
    void cancel(); ///< answers at once; the run ends within a second

Q_SIGNALS:
    void activityChanged();
    void placeChanged();
    void planReady(const castello::Plan &plan);
    /// deploy() or destroy() has a plan with something to do: show it, ask, call carryOut().
    void consentWanted(const castello::Plan &plan);
    void runStarted(const castello::Plan &plan);
    void runEnded(const castello::RunReport &report);
    void labReset(); ///< after resetLab(): nothing is in the lab any more
    /// The key file is locked; the job waits for answerPassphrase().
    void passphraseWanted();
    /// Whether there is an unfinished run may be another answer now.
    void unfinishedRunChanged();
    /// What the last deploy left, as the preview knows it, is another (app/run/deployedsnapshot.h).
    void snapshotChanged();
    /// A job other than a run failed: planning, looking or the lab's reset. Never holds a secret.
    void failed(const castello::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace castello
