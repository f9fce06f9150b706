// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "model/base/diagnostic.h"
#include "model/plan/plan.h"

#include <stop_token>

namespace castello {

/// Knocks at every address that the plan will take: those of machines to be created and, when the
/// cluster begins, the shared one of the control planes and the load balancers'. A service there is
/// an error, a refusal a warning, because a firewall may speak for a whole network. From where this
/// computer stands: a machine that answers nobody is not found. Errors: Cancelled, those of the
/// site's address map.
[[nodiscard]] Async<QList<Diagnostic>> checkAddresses(
    std::shared_ptr<Site> site, Plan plan, std::stop_token stop);

} // namespace castello
