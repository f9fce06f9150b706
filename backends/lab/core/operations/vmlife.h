// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/world.h"

namespace castello::lab {

/// A VM that exists as a reservation only: gone with this object unless it was completed.
class HalfMadeVm
{
public:
    HalfMadeVm(World *world, int vmid)
        : m_world(world)
        , m_vmid(vmid)
    { }
    HalfMadeVm(HalfMadeVm &&other) noexcept
        : m_world(std::exchange(other.m_world, nullptr))
        , m_vmid(other.m_vmid)
    { }
    HalfMadeVm &operator=(HalfMadeVm &&) = delete;
    ~HalfMadeVm();
    void complete() { m_world = nullptr; }

private:
    World *m_world;
    int m_vmid;
};

/// Puts a VM into the world that nothing but its lock is known of yet.
[[nodiscard]] HalfMadeVm reserveVm(
    World &world, const QString &host, int vmid, const QString &lock);

/// The worker of a create. The VM joins its pool as the last thing.
/// Source: qemu-server 9.2 PVE::API2::Qemu create_vm.
[[nodiscard]] Work createVm(World *world,
    Task *task,
    HalfMadeVm reservation,
    QString host,
    int vmid,
    Vm::Config wanted,
    QString pool);

/// The worker of a destroy. Volumes that cannot be removed stay, with a warning.
[[nodiscard]] Work destroyVm(World *world, Task *task, QString host, int vmid, bool purges);

/// The worker of a resize; `size` as the API takes it, `32G` or `+1G`.
[[nodiscard]] Work resizeDisk(
    World *world, Task *task, QString host, int vmid, QString disk, QString size);

} // namespace castello::lab
