// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opencastle.h"
#include "app/cli/runsite.h"

namespace castello::cli {

Async<int> deploy(Arguments arguments, const Console *console, std::stop_token stop)
{
    auto opened = openCastle(arguments.positional.first(), *console);
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    CASTELLO_CO_TRY(site, openSite(arguments, *std::move(opened), stop));
    CASTELLO_CO_TRY(
        code, runSite(site, Plan::Purpose::Deploy, arguments.isConfirmed, console, stop));
    co_return code;
}

Async<int> destroy(Arguments arguments, const Console *console, std::stop_token stop)
{
    auto opened = openCastle(arguments.positional.first(), *console);
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    CASTELLO_CO_TRY(site, openSite(arguments, *std::move(opened), stop));
    CASTELLO_CO_TRY(
        code, runSite(site, Plan::Purpose::Destroy, arguments.isConfirmed, console, stop));
    co_return code;
}

} // namespace castello::cli
