// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/generate/generatedfile.h"
#include "model/net/ipaddress.h"
#include "model/secrets/secretsbundle.h"

#include <QList>

namespace castello {

/// `talos/talosconfig`: how talosctl reaches the castle. `endpoints` are the control planes' own
/// addresses, never the VIP, which exists only while etcd is healthy. Secret.
/// Source: Talos v1.13.9 pkg/machinery/client/config.
[[nodiscard]] GeneratedFile generateTalosconfig(const QString &name,
    const QList<IpAddress> &endpoints,
    const QByteArray &authority,
    const CertificateAndKey &admin);

/// `kubeconfig`, with the names that Talos gives (`admin@NAME`). `server` is the API's URL. Secret.
/// Source: Kubernetes client-go tools/clientcmd/api/v1; Talos v1.13.9 pkg/kubeconfig.
[[nodiscard]] GeneratedFile generateKubeconfig(const QString &name,
    const QString &server,
    const QByteArray &authority,
    const CertificateAndKey &admin);

} // namespace castello
