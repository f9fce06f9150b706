// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"

#include <memory>
#include <stop_token>

namespace castello {

/// Looks at everything that matters to the castle: VMs first, then Talos and Kubernetes on the
/// machines whose VMs are ours. Changes nothing. Leaves our VMs in site->observedVms. Errors: those
/// of the providers. A machine or cluster that does not answer is no error but an observation.
[[nodiscard]] Async<ObservedWorld> observeWorld(std::shared_ptr<Site> site, std::stop_token stop);

} // namespace castello
