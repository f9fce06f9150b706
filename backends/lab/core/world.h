// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/access.h"
#include "backends/lab/core/guest.h"
#include "backends/lab/core/locktable.h"
#include "backends/lab/core/storage.h"
#include "backends/lab/core/task.h"
#include "backends/lab/core/vm.h"

#include <QRandomGenerator>

namespace castello::lab {

/// How long things take, in virtual time.
namespace timing {
using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds kImport = 20s; ///< one image onto one storage
inline constexpr std::chrono::milliseconds kAllocate = 500ms;
inline constexpr std::chrono::milliseconds kResize = 1s;
inline constexpr std::chrono::milliseconds kStart = 3s;
inline constexpr std::chrono::milliseconds kStop = 2s;
inline constexpr std::chrono::milliseconds kShutdown = 8s;
inline constexpr std::chrono::milliseconds kDestroy = 4s;
inline constexpr std::chrono::milliseconds kDownload = 40s;
inline constexpr std::chrono::milliseconds kLateRefusal = 3s; ///< before a 401
inline constexpr std::chrono::milliseconds kStatisticsPeriod = 10s; ///< of pvestatd
inline constexpr std::chrono::milliseconds kLockWait = 10s;
inline constexpr std::chrono::milliseconds kShortLockWait = 1s; ///< of create and clone
inline constexpr std::chrono::milliseconds kCopyWait = 24h; ///< copies queue; they do not fail
} // namespace timing

/// A server of the data centre.
struct Host
{
    QString name;
    int cpuCount = 64;
    Mebibytes memory = Mebibytes::fromGibibytes(512);
    QStringList bridges;
    QMap<QString, Storage> storages;
};

/// A pool: VMs that rights are given on together.
struct Pool
{
    QString comment;
    QSet<int> vmids;
};

/// The whole simulated data centre below its API: hosts, storages, VMs, tasks, locks and rights on
/// one virtual clock. No sockets, no real time, no chance: the same calls at the same times give
/// the same world.
class World
{
public:
    explicit World(Scheduler &scheduler, quint32 seed = 1);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    Scheduler &scheduler;
    Access access;
    QMap<QString, Host> hosts;
    QMap<QString, Pool> pools;
    std::map<int, Vm> vms; ///< pointers to its members stay valid
    /// Images that may be downloaded: the lab's factory. Empty answer = HTTP error from there.
    std::function<QString(const QString &url)> imageOf;
    GuestListener *guests = nullptr; ///< may be none
    LockTable locks;
    Workshop workshop;
    TaskEngine tasks;

    [[nodiscard]] Vm *findVm(const QString &host, int vmid);
    [[nodiscard]] Storage *findStorage(const QString &host, const QString &storage);
    [[nodiscard]] Volume *findVolume(const QString &host, const QString &volumeId);
    [[nodiscard]] QString poolOf(int vmid) const;
    [[nodiscard]] qint64 nowSeconds() const;

    /// Rights at a path; those on a VM include the ones on its pool.
    [[nodiscard]] Access::Privileges privileges(const Identity &who, const QString &path) const;
    [[nodiscard]] bool may(
        const Identity &who, const QString &path, const QString &privilege) const;

    /// Takes a VM out of everything: volumes, pool, guests, itself.
    void removeVm(int vmid);

    [[nodiscard]] QString freshMac(); ///< in the data centre's prefix BC:24:11
    [[nodiscard]] QUuid freshUuid();

private:
    QRandomGenerator m_random;
};

} // namespace castello::lab
