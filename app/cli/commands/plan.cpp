// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opencastle.h"
#include "app/cli/showplan.h"
#include "backends/engine/engine.h"
#include "model/plan/planjson.h"

namespace castello::cli {

namespace {
constexpr int kPlanHasChanges = 2;
}

Async<int> plan(Arguments arguments, const Console *console, std::stop_token stop)
{
    auto opened = openCastle(arguments.positional.first(), *console);
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    CASTELLO_CO_TRY(site, openSite(arguments, *std::move(opened), stop));
    const auto purpose = arguments.isDestroy ? Plan::Purpose::Destroy : Plan::Purpose::Deploy;
    CASTELLO_CO_TRY(planned, makePlan(site, purpose, stop));
    showPlan(*console, planned.plan);
    console->printJson(planToJson(planned.plan));
    co_return planned.plan.isEmpty() ? 0 : kPlanHasChanges;
}

} // namespace castello::cli
