// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/pve/parameters.h"

namespace castello::lab {

// The named formats of the API. Source: pve-common 9.1 PVE::JSONSchema, pve-network, qemu-server.

[[nodiscard]] QString checkVmid(const QString &name, const QString &value);
[[nodiscard]] QString checkDnsName(const QString &name, const QString &value);
[[nodiscard]] QString checkNetworkCard(const QString &name, const QString &value);
[[nodiscard]] QString checkDrive(const QString &name, const QString &value);
[[nodiscard]] QString checkEfiDisk(const QString &name, const QString &value);
[[nodiscard]] QString checkAgent(const QString &name, const QString &value);
[[nodiscard]] QString checkMemory(const QString &name, const QString &value);
[[nodiscard]] QString checkSmbios(const QString &name, const QString &value);
[[nodiscard]] QString checkIpConfig(const QString &name, const QString &value);

} // namespace castello::lab
