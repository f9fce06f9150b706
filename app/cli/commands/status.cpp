// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opencastle.h"
#include "app/cli/showstatus.h"
#include "backends/engine/observer.h"

namespace castello::cli {

Async<int> status(Arguments arguments, const Console *console, std::stop_token stop)
{
    auto opened = openCastle(arguments.positional.first(), *console);
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    CASTELLO_CO_TRY(site, openSite(arguments, *std::move(opened), stop));
    CASTELLO_CO_TRY(world, observeWorld(site, stop));
    showStatus(*console, *site, world);
    co_return 0;
}

} // namespace castello::cli
