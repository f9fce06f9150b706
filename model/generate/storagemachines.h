// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/machine.h"

#include <QLatin1StringView>

/// Where workloads and their data go: asked by the Talos and by the Flux generator, which must
/// agree.

namespace castello {

/// The user volume that Longhorn keeps its data on, and where Talos mounts it.
inline constexpr QLatin1StringView kLonghornVolume("longhorn");
inline constexpr QLatin1StringView kLonghornPath("/var/mnt/longhorn");

/// Whether ordinary pods run on machines of the role: on workers, and on control planes when there
/// are only those.
[[nodiscard]] bool runsWorkloads(const Castle &castle, MachineRole role);

/// Whether the machine holds Longhorn's replicas: it has a data disk `longhorn` and pods run there,
/// or pods run there and none has such a disk (the data is then on the system disk).
[[nodiscard]] bool isStorageMachine(const Castle &castle, const Machine &machine);
/// All of them; none without Longhorn.
[[nodiscard]] QList<Machine> storageMachines(const Castle &castle);

} // namespace castello
