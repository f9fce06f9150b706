// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/yaml/yamlvalue.h"

namespace castello {

/// One thing that runs on the cluster because the castle says so. Its controller and what
/// configures it are two Flux Kustomizations: configuration needs the controller's CRDs and its
/// answering webhook.
struct FluxComponent
{
    QString name; ///< its folders, and `infra-NAME` and `infra-NAME-config`
    QStringList after; ///< Kustomizations that must be ready before the controller
    QList<YamlValue> controller;
    QList<YamlValue> config; ///< may be empty
    YamlValue configHealth; ///< healthCheckExprs of the configuration; null = none

    [[nodiscard]] QString controllerName() const { return QStringLiteral("infra-") + name; }
    [[nodiscard]] QString configName() const
    {
        return controllerName() + QStringLiteral("-config");
    }
};

/// What the castle asks for, in the order of installation.
/// Errors: InvalidInput when Longhorn is wanted and its version not locked.
[[nodiscard]] Result<QList<FluxComponent>> fluxComponents(const Castle &castle);

} // namespace castello
