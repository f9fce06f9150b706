// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/pve/endpoint.h"

namespace castello::lab {

/// The VM of a call on its host; answers 500 and gives nothing when it is not there.
[[nodiscard]] Vm *vmOf(ApiCall &call);

/// Whether the caller may make these changes: privileges per key on the VM or, for one that is
/// about to be made, on its pool, space on storages, use of bridges. Nothing = may.
[[nodiscard]] std::optional<ApiResponse> refuseConfig(
    const ApiCall &call, int vmid, const QString &pool, const Vm::Config &config);

/// Errors that a create or a config change gives at once: unknown storages, wrong volume names,
/// a boot order without its device.
[[nodiscard]] std::optional<ApiResponse> refuseDrives(
    const ApiCall &call, const Vm::Config &config);

/// The config keys among a call's parameters.
[[nodiscard]] Vm::Config configOf(const ApiCall &call);

/// Whether a new VM may be made, by its number or by its pool.
[[nodiscard]] bool mayAllocate(const ApiCall &call, int vmid, const QString &pool);

} // namespace castello::lab
