// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "model/plan/hostcapacity.h"

#include <memory>
#include <stop_token>

namespace castello {

/// What every host that the castle names has and how much of it is used. Hosts that the providers
/// do not know are left out. Errors: those of the providers.
[[nodiscard]] Async<QMap<HostRef, HostCapacity>> observeCapacities(
    std::shared_ptr<Site> site, std::stop_token stop);

} // namespace castello
