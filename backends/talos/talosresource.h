// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/talos/talostypes.h"
#include "model/base/error.h"
#include "model/yaml/yamlvalue.h"

#include <QUuid>

/// What the YAML of Talos's resources means. Key names: Talos v1.13 pkg/machinery/resources.
///
/// All functions: a key that is missing means what Go's zero value would; Unexpected for a value
/// that is not of its kind.

namespace castello {

/// Where a kind of resource lives.
struct TalosResourceType
{
    QLatin1StringView space; ///< COSI namespace
    QLatin1StringView type;
};

namespace talosresource {

using namespace Qt::StringLiterals;

constexpr TalosResourceType kMachineStatus {"runtime"_L1, "MachineStatuses.runtime.talos.dev"_L1};
constexpr TalosResourceType kSystemInformation {
    "hardware"_L1, "SystemInformations.hardware.talos.dev"_L1};
constexpr TalosResourceType kDisk {"runtime"_L1, "Disks.block.talos.dev"_L1};
constexpr TalosResourceType kSystemDisk {"runtime"_L1, "SystemDisks.block.talos.dev"_L1};
constexpr TalosResourceType kLink {"network"_L1, "LinkStatuses.net.talos.dev"_L1};
constexpr TalosResourceType kTime {"runtime"_L1, "TimeStatuses.v1alpha1.talos.dev"_L1};
constexpr TalosResourceType kService {"runtime"_L1, "Services.v1alpha1.talos.dev"_L1};
constexpr TalosResourceType kVolume {"runtime"_L1, "VolumeStatuses.block.talos.dev"_L1};
constexpr TalosResourceType kExtension {"runtime"_L1, "ExtensionStatuses.runtime.talos.dev"_L1};

} // namespace talosresource

/// A resource's id and its spec.
struct TalosResource
{
    QString id;
    YamlValue spec;
};

/// Errors: Unexpected when the text is not YAML.
[[nodiscard]] Result<TalosResource> readTalosResource(const QString &id, const QString &yamlSpec);

[[nodiscard]] Result<TalosStage> toTalosStage(const TalosResource &resource);
[[nodiscard]] Result<QUuid> toSystemUuid(const TalosResource &resource);
[[nodiscard]] Result<TalosDisk> toTalosDisk(
    const TalosResource &resource, const QString &systemDisk);
[[nodiscard]] Result<TalosLink> toTalosLink(const TalosResource &resource);
/// Whether a key is `true`.
[[nodiscard]] bool isTrue(const TalosResource &resource, QStringView key);
/// The text of a key; empty when it is absent.
[[nodiscard]] QString textOf(const YamlValue *value);

} // namespace castello
