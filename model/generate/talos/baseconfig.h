// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/secrets/secretsbundle.h"
#include "model/yaml/yamlvalue.h"

namespace castello {

/// What Talos's own generator takes besides the secrets.
struct BaseConfigInput
{
    QString clusterName;
    QString endpoint; ///< URL with port
    QString kubernetesVersion; ///< with `v`
    MachineRole role = MachineRole::ControlPlane;
};

/// The documents of a machine config as Talos v1.13's own generator gives them, before anything
/// that a castle adds; contains keys. Source: Talos v1.13.9 pkg/machinery/config/generate and its
/// stability test data.
[[nodiscard]] QList<YamlValue> baseMachineConfig(
    const BaseConfigInput &input, const SecretsBundle &secrets);

/// A certificate or key as machine configs and talosconfigs hold it: base64 of its PEM text.
[[nodiscard]] QString pemToYaml(QByteArrayView pem);

} // namespace castello
