// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"

#include <stop_token>

namespace castello {

/// What Longhorn needs of a machine beyond a Ready Kubernetes node: a translated condition, empty
/// when nothing is missing or when the machine holds no storage. Asks Talos. Errors: as
/// TalosClient.
[[nodiscard]] Async<QString> missingForStorage(
    std::shared_ptr<Site> site, MachineId machine, std::stop_token stop);

} // namespace castello
