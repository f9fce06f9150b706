// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/world.h"

namespace castello::lab {

/// Workers that switch a VM on and off.
/// Source: qemu-server 9.2 PVE::API2::Qemu vm_start, vm_stop, vm_shutdown, vm_reset.
[[nodiscard]] Work startVm(World *world, Task *task, QString host, int vmid);
[[nodiscard]] Work stopVm(World *world, QString host, int vmid, bool overrulesShutdown);
[[nodiscard]] Work resetVm(World *world, QString host, int vmid);

struct ShutdownRequest
{
    std::chrono::milliseconds timeout {60000};
    bool forcesStop = false; ///< switches off what has not gone down in time
};
/// The guest hears the power button; Talos goes down by itself.
[[nodiscard]] Work shutdownVm(World *world, QString host, int vmid, ShutdownRequest request);

/// A guest has switched its VM off by itself.
void guestWentDown(World &world, int vmid);

/// The VM as its guest meets it.
[[nodiscard]] GuestHardware guestHardware(World &world, const Vm &vm);

} // namespace castello::lab
