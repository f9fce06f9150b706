// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/resources/resources.h"

namespace castello::lab {

// One function per type of resource; each file holds one family. The shapes of the specs are those
// of Talos v1.13's pkg/machinery/resources.

[[nodiscard]] QList<TalosResource> disks(const ResourceView &view);
[[nodiscard]] QList<TalosResource> systemDisks(const ResourceView &view);
[[nodiscard]] QList<TalosResource> volumeStatuses(const ResourceView &view);

[[nodiscard]] QList<TalosResource> machineStatuses(const ResourceView &view);
[[nodiscard]] QList<TalosResource> systemInformations(const ResourceView &view);
[[nodiscard]] QList<TalosResource> timeStatuses(const ResourceView &view);
[[nodiscard]] QList<TalosResource> serviceStates(const ResourceView &view);
[[nodiscard]] QList<TalosResource> extensionStatuses(const ResourceView &view);

[[nodiscard]] QList<TalosResource> linkStatuses(const ResourceView &view);
[[nodiscard]] QList<TalosResource> hostnameStatuses(const ResourceView &view);
[[nodiscard]] QList<TalosResource> currentAddresses(const ResourceView &view);

[[nodiscard]] QList<TalosResource> members(const ResourceView &view);
[[nodiscard]] QList<TalosResource> etcdMembers(const ResourceView &view);
[[nodiscard]] QList<TalosResource> kubernetesStatuses(const ResourceView &view);

} // namespace castello::lab
