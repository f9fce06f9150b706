// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "model/base/diagnostic.h"
#include "model/plan/plan.h"

#include <stop_token>

namespace castello {

/// Whether the Image Factory can be reached and builds the castle's version of Talos, when the plan
/// fetches an image. Errors: Cancelled.
[[nodiscard]] Async<QList<Diagnostic>> checkImage(
    std::shared_ptr<Site> site, Plan plan, std::stop_token stop);

} // namespace castello
