// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secretsbundle.h"

#include <QUrl>

namespace castello {

/// Where a cluster's API is and how we are let in.
struct KubernetesAccess
{
    QUrl server; ///< `https://192.168.1.150:6443`
    QByteArray ca; ///< PEM
    CertificateAndKey client;
};

/// Reads the current context of a kubeconfig that holds its certificates itself, as Talos makes it.
/// Errors: InvalidInput, naming the key that is missing or wrong (never its value).
[[nodiscard]] Result<KubernetesAccess> readKubeconfig(const Secret &yaml);

} // namespace castello
