// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/machine.h"
#include "model/generate/generatedfile.h"
#include "model/generate/talos/taloscontract.h"
#include "model/secrets/secretsbundle.h"
#include "model/yaml/yamlvalue.h"

namespace castello {

/// `https://HOST:6443`: where Kubernetes clients and the machines themselves reach the API.
[[nodiscard]] QString clusterEndpointUrl(const Castle &castle);

/// The documents of one machine's config: Talos's base and the castle's own layers over it.
/// `extraSans` are further names and addresses that the machine's and the API server's certificates
/// shall carry, for example 127.0.0.1 for the lab. Precondition: the castle validates without
/// errors. Errors: InvalidInput when the contract does not go with the castle's Talos or Kubernetes
/// version.
[[nodiscard]] Result<QList<YamlValue>> machineConfigDocuments(const Castle &castle,
    const Machine &machine,
    const TalosContract &contract,
    const SecretsBundle &secrets,
    const QStringList &extraSans = {});

/// The same as a file, `talos/machines/NAME.yaml`; secret.
[[nodiscard]] Result<GeneratedFile> generateMachineConfig(const Castle &castle,
    const Machine &machine,
    const TalosContract &contract,
    const SecretsBundle &secrets,
    const QStringList &extraSans = {});

} // namespace castello
