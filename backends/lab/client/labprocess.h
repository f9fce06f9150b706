// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/client/labclient.h"

namespace castello {

/// Where the lab's program is and what it is started with.
struct LabProgram
{
    QString path; ///< empty = `castello-lab` beside the running program
    double speed = 20;
};

/// The lab of a state folder when it runs; else Unreachable. Errors: also Conflict (it is of
/// another version).
[[nodiscard]] Async<LabClient> connectToLab(QString stateFolder, std::stop_token stop);

/// The same, started in the background when it does not run. It goes on when this program ends.
/// Errors: Unexpected (the program cannot be started, or does not answer in time).
[[nodiscard]] Async<LabClient> startLab(
    QString stateFolder, LabProgram program, std::stop_token stop);

} // namespace castello
