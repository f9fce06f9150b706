// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/world.h"

namespace castello::lab {

/// Frees the volumes that it holds, unless they are kept: what a failed or interrupted worker made.
class MadeVolumes
{
public:
    MadeVolumes(World *world, QString host)
        : m_world(world)
        , m_host(std::move(host))
    { }
    MadeVolumes(MadeVolumes &&) = delete;
    MadeVolumes &operator=(MadeVolumes &&) = delete;
    ~MadeVolumes();
    void add(const QString &volumeId) { m_volumes << volumeId; }
    void keep() { m_volumes.clear(); }

private:
    World *m_world;
    QString m_host;
    QStringList m_volumes;
};

/// What makeDrives gives back.
struct MadeDrives
{
    MadeDrives(World *world, const QString &host)
        : volumes(world, host)
    { }
    Vm::Config values; ///< drive key → text for the config
    MadeVolumes volumes;
};

/// Makes the drives that a config asks for: `STORE:32` allocates, `STORE:0,import-from=…` copies an
/// image, `STORE:cloudinit` makes the cloud-init drive; anything else stays as it is.
/// Source: qemu-server 9.2 PVE::API2::Qemu create_disks.
[[nodiscard]] Work makeDrives(
    World *world, QString host, int vmid, Vm::Config wanted, Task *task, MadeDrives *made);

/// Takes a volume away; false when the storage will not let it go.
bool removeVolume(World &world, const QString &host, const QString &volumeId);

} // namespace castello::lab
