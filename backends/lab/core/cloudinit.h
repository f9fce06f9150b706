// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/vm.h"

namespace castello::lab {

// What the cloud-init drive of a VM holds. Source: qemu-server 9.2 PVE::QemuServer::Cloudinit.

[[nodiscard]] QString cloudInitUserData(const Vm &vm);
/// Network config version 1; cards without an ipconfig are left out.
[[nodiscard]] QString cloudInitNetworkConfig(const Vm &vm);
[[nodiscard]] QString cloudInitMetaData(const Vm &vm);

} // namespace castello::lab
