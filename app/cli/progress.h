// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "model/plan/plan.h"
#include "model/plan/runevent.h"

#include <QHash>

namespace castello::cli {

/// Shows a run in the terminal: a line when a step begins, waits for something new, or ends.
class Progress
{
public:
    Progress(const Console *console, const Plan &plan);
    void handle(const RunEvent &event);

private:
    [[nodiscard]] QString clockText(std::chrono::milliseconds elapsed) const;
    const Console *m_console;
    Plan m_plan;
    int m_ended = 0;
    QHash<StepId, QString> m_shown; ///< what a running step said last
};

} // namespace castello::cli
