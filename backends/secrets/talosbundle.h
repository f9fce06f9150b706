// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secretsbundle.h"
#include "model/yaml/yamlvalue.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace castello {

/// Fresh secrets for one Talos cluster, authorities valid for ten years from `now` (UTC), as
/// `talosctl gen secrets` makes them. Takes about a second (RSA 4096): not in a thread that draws.
/// Source: Talos v1.13 pkg/machinery/config/generate/secrets.
[[nodiscard]] Result<SecretsBundle> createSecretsBundle(const QDateTime &now);

/// The content of Talos's `secrets.yaml`, keys in Talos's order. The value is all secrets: it may
/// only go to an encrypting writer.
[[nodiscard]] YamlValue secretsToYaml(const SecretsBundle &bundle);

/// Reads that content and checks it: every section is there, every certificate and key can be read
/// and belong together. Errors: InvalidInput, naming the path in the file.
[[nodiscard]] Result<SecretsBundle> secretsFromYaml(const YamlValue &yaml);

/// The text of `secrets.yaml`, the same bytes as talosctl's for the same secrets.
[[nodiscard]] Secret writeSecretsYaml(const SecretsBundle &bundle);
[[nodiscard]] Result<SecretsBundle> readSecretsYaml(const Secret &text);

/// A client certificate for the Talos API. The key is P-256, which every TLS library can load.
[[nodiscard]] Result<CertificateAndKey> issueTalosAdmin(const SecretsBundle &bundle,
    const QStringList &roles,
    const QDateTime &now,
    std::chrono::hours validity);

/// A client certificate for the Kubernetes API: CN=admin, O=system:masters.
[[nodiscard]] Result<CertificateAndKey> issueKubernetesAdmin(
    const SecretsBundle &bundle, const QDateTime &now, std::chrono::hours validity);

} // namespace castello
