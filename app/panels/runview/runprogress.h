// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"
#include "qml/workspace/livestate.h"

namespace castello {

/// Something that a step said, and when in the run.
struct RunLogLine
{
    std::chrono::milliseconds at {0}; ///< since the run began, in its clock
    QString text;
    friend bool operator==(const RunLogLine &, const RunLogLine &) = default;
};

/// A step with what came of it so far.
struct StepRecord
{
    Step step;
    StepProgress progress;
    std::chrono::milliseconds toldAt {0}; ///< when `progress` was true
    QList<RunLogLine> log;
};

/// The steps about one machine, or about the castle as a whole.
struct RunGroup
{
    QString name; ///< empty = the castle as a whole
    QList<qsizetype> steps; ///< places in RunProgress::steps, in the plan's order
};

/// How far a run is. Knows no clock: it is told how late it is in the run's own time.
class RunProgress
{
public:
    RunProgress() = default;
    explicit RunProgress(const Plan &plan);

    void handle(const StepId &step, const StepProgress &progress, std::chrono::milliseconds now);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QList<StepRecord> &steps() const { return m_steps; }
    [[nodiscard]] const QList<RunGroup> &groups() const { return m_groups; }
    /// Place of a step, and of its group; -1 when it is none of ours.
    [[nodiscard]] qsizetype find(const StepId &step) const { return m_places.value(step, -1); }
    [[nodiscard]] qsizetype groupOf(qsizetype step) const { return m_groupOf.value(step, -1); }

    /// How long a step has taken by now; it goes on while the step runs.
    [[nodiscard]] std::chrono::milliseconds elapsed(
        const StepRecord &record, std::chrono::milliseconds now) const;
    /// What of the group deserves the eye: what failed, else what runs, else what is next; -1 when
    /// all is done.
    [[nodiscard]] qsizetype currentOf(const RunGroup &group) const;
    [[nodiscard]] StepState stateOf(const RunGroup &group) const;
    [[nodiscard]] int doneCount() const { return m_doneCount; }
    [[nodiscard]] std::chrono::milliseconds remaining(std::chrono::milliseconds now) const;

private:
    Plan m_plan;
    QList<StepRecord> m_steps;
    QList<RunGroup> m_groups;
    QHash<StepId, qsizetype> m_places;
    QHash<qsizetype, qsizetype> m_groupOf;
    int m_doneCount = 0;
};

/// Whether the step is over, well or not.
[[nodiscard]] bool hasEnded(StepState state);
/// Translated: “waiting”, “running”.
[[nodiscard]] QString toText(StepState state);

} // namespace castello
