// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/clock.h"
#include "backends/kubernetes/kubernetesapi.h"

#include <functional>

namespace castello {

/// KubernetesClient::drain.
[[nodiscard]] Async<void> drainKubernetesNode(KubernetesRoute route,
    QString kubernetesNode,
    std::shared_ptr<const Clock> clock,
    std::chrono::seconds limit,
    std::function<void(DrainProgress)> onProgress,
    std::stop_token stop);

} // namespace castello
