// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/machine.h"
#include "model/yaml/yamlvalue.h"

namespace castello {

/// One UserVolumeConfig a data disk, mounted at `/var/mnt/NAME`; for a machine that holds
/// Longhorn's data without a disk for it, a folder on the system disk at the same place. The disks
/// are told apart by size, and by their slot where sizes are alike: data disks are attached as
/// scsi1, scsi2, … in the order of their names. Source: Talos v1.13.9
/// pkg/machinery/config/types/block and its CEL disk locator.
[[nodiscard]] QList<YamlValue> volumeDocuments(const Castle &castle, const Machine &machine);

/// The kubelet's mounts (contracts up to v1.13) that make Longhorn's folder visible and shared in
/// its pods; null when the machine has no such folder.
[[nodiscard]] YamlValue longhornMounts(const Castle &castle, const Machine &machine);

} // namespace castello
