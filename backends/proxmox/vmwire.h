// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/formencoding.h"
#include "backends/proxmox/proxmoxtypes.h"
#include "model/plan/observed.h"

#include <QJsonObject>

/// VMs between our words and Proxmox's. Pure functions.

namespace castello {

/// The parameters of the call that creates the VM, tags left out: at create they need a right that
/// a token limited to a pool does not have. Source: pve-docs qm(1), as recorded from 9.2.
[[nodiscard]] FormParameters createParameters(const VmSpec &spec);

/// Takes over what GET …/config says; unknown keys are not looked at.
void readVmConfig(const QJsonObject &config, ObservedVm *vm);

/// A size in Proxmox's writing: `40G`, or `1536M` where it is no whole GiB.
[[nodiscard]] QString toDiskSize(Mebibytes size);

} // namespace castello
