// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/clusteraccess.h"

#include "backends/secrets/talosbundle.h"

#include <chrono>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<ClusterAccess> makeClusterAccess(SecretsBundle bundle, const QDateTime &now)
{
    ClusterAccess access;
    auto talos = issueTalosAdmin(bundle, {u"os:admin"_s}, now, 8760h);
    if (!talos) {
        return std::unexpected(std::move(talos).error());
    }
    auto kubernetes = issueKubernetesAdmin(bundle, now, 8760h);
    if (!kubernetes) {
        return std::unexpected(std::move(kubernetes).error());
    }
    access.talosAdmin = *std::move(talos);
    access.kubernetesAdmin = *std::move(kubernetes);
    access.bundle = std::move(bundle);
    return access;
}

} // namespace castello
