// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/pve/parameters.h"

namespace castello::lab {

/// Everything that may stand in a VM's config, families (`scsi0` … `scsi30`) written out.
[[nodiscard]] const QMap<QString, ParameterRule> &configRules();

/// The privilege that changing a key needs, for example `VM.Config.Disk`; empty = root only.
/// Source: qemu-server 9.2 PVE::API2::Qemu check_vm_modify_config_perm.
[[nodiscard]] QString privilegeOf(const QString &key, const QString &value);

/// Keys that a disk may stand at.
[[nodiscard]] QStringList diskKeys();

} // namespace castello::lab
