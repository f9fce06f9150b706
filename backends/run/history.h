// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/runevent.h"

#include <QDateTime>

namespace castello {

/// One step as a run went through it.
struct StepTrace
{
    StepId step;
    StepState state = StepState::Running; ///< Running = its end was never written
    QString message; ///< as it was then, in the language of then
    std::chrono::milliseconds duration {0};
    friend bool operator==(const StepTrace &, const StepTrace &) = default;
};

/// One run, as its journal tells it.
struct RunRecord
{
    enum class Outcome {
        Complete,
        Cancelled,
        Failed,
        Open, ///< no end was written: it is on, or it was interrupted
    };
    QString id;
    Plan::Purpose purpose = Plan::Purpose::Deploy;
    QString castleName; ///< empty in journals of older versions
    QDateTime began; ///< by the run's clock, which in the lab is faster than life
    QDateTime ended; ///< of the last thing that was written
    Outcome outcome = Outcome::Open;
    int plannedSteps = 0;
    QList<StepTrace> steps; ///< that were begun, in that order
    friend bool operator==(const RunRecord &, const RunRecord &) = default;

    [[nodiscard]] std::chrono::milliseconds duration() const;
    [[nodiscard]] int succeeded() const;
};

/// Every run of a journal's folder, the newest first: finished ones, and those of the current file.
/// Lines and files that cannot be read are left out.
[[nodiscard]] QList<RunRecord> readHistory(const QString &folder);

} // namespace castello
