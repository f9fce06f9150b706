// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/clock.h"
#include "backends/run/durablefile.h"
#include "model/plan/runevent.h"

#include <QHash>
#include <QJsonObject>
#include <QLockFile>

#include <memory>

namespace castello {

/// Something that a step remembered and that no later success made obsolete.
struct JournalFact
{
    StepId step;
    QString key;
    QString value;
    friend bool operator==(const JournalFact &, const JournalFact &) = default;
};

/// What was begun and what came of it, so that a run that a crash ended can be continued: JSON
/// lines in `journal.jsonl` of a castle's own folder, each on the disk before the next outside
/// call. Finished runs are moved to `history/`. Holds UPIDs and VMIDs, never a secret.
///
/// Only one run of a castle at a time: the journal holds a lock file for as long as it lives; the
/// lock of a process that died is taken over.
class Journal
{
public:
    /// `clock` stamps the lines and must outlive the journal.
    /// Errors: Conflict (another run is in progress, with its process id), PermissionDenied,
    /// Unexpected.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(
        const QString &folder, const Clock *clock);
    /// What the last run left open, without taking the lock; empty when there is no journal.
    [[nodiscard]] static QList<JournalFact> readOpenFacts(const QString &folder);
    /// What the last run was for when it did not come to its end, without taking the lock.
    [[nodiscard]] static std::optional<Plan::Purpose> unfinishedPurpose(const QString &folder);
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Whether the last run did not come to its end.
    [[nodiscard]] bool hasUnfinishedRun() const { return m_isUnfinished; }

    [[nodiscard]] Result<void> beginRun(const Plan &plan);
    [[nodiscard]] Result<void> beginStep(const StepId &step);
    /// Remembers a fact of a step until the step has succeeded.
    [[nodiscard]] Result<void> recordFact(
        const StepId &step, const QString &key, const QString &value);
    [[nodiscard]] Result<void> endStep(const StepId &step, StepState state, const QString &message);
    /// A complete run is moved to the history and its facts are forgotten.
    [[nodiscard]] Result<void> endRun(const RunOutcome &outcome);

    [[nodiscard]] std::optional<QString> fact(const StepId &step, const QString &key) const;

private:
    Journal(const QString &folder, const Clock *clock);
    void replay(const QJsonObject &line);
    void replayFile();
    [[nodiscard]] Result<void> write(QJsonObject line);
    [[nodiscard]] QString currentPath() const;
    [[nodiscard]] Result<void> archive();

    QString m_folder;
    const Clock *m_clock;
    QLockFile m_lock;
    DurableFile m_file;
    bool m_isUnfinished = false;
    Plan::Purpose m_purpose = Plan::Purpose::Deploy; ///< of the last run begun
    QString m_run; ///< id of the last run begun
    QHash<std::pair<StepId, QString>, QString> m_facts;
};

} // namespace castello
