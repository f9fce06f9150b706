// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "backends/engine/engine.h"

namespace castello::cli {

/// Plan, ask, run, verify; the heart of deploy, destroy and rehearse. Returns the exit code.
[[nodiscard]] Async<int> runSite(std::shared_ptr<Site> site,
    Plan::Purpose purpose,
    bool isConfirmed,
    const Console *console,
    std::stop_token stop);

} // namespace castello::cli
