// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/talos/talosaccess.h"
#include "model/base/error.h"
#include "model/secrets/secretsbundle.h"

#include <QDateTime>

namespace castello {

/// What opens one cluster: the bundle, and administrators' certificates made from it for this
/// session. Nothing of it is written anywhere in clear.
struct ClusterAccess
{
    SecretsBundle bundle;
    CertificateAndKey talosAdmin; ///< os:admin
    CertificateAndKey kubernetesAdmin; ///< system:masters

    [[nodiscard]] TalosAccess talos() const { return {bundle.os.certificate, talosAdmin}; }
};

/// Errors: InvalidInput when the bundle's authorities cannot sign.
[[nodiscard]] Result<ClusterAccess> makeClusterAccess(SecretsBundle bundle, const QDateTime &now);

} // namespace castello
