// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/world.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

World::World(Scheduler &theScheduler, quint32 seed)
    : scheduler(theScheduler)
    , locks(theScheduler)
    , workshop(theScheduler)
    , tasks(theScheduler, workshop)
    , m_random(seed)
{ }

World::~World()
{
    guests = nullptr; // what is cut off now clears up a world that nobody looks at any more
}

Vm *World::findVm(const QString &host, int vmid)
{
    const auto found = vms.find(vmid);
    return found != vms.end() && found->second.host == host ? &found->second : nullptr;
}

Storage *World::findStorage(const QString &host, const QString &storage)
{
    const auto onHost = hosts.find(host);
    if (onHost == hosts.end()) {
        return nullptr;
    }
    const auto found = onHost->storages.find(storage);
    return found == onHost->storages.end() ? nullptr : &*found;
}

Volume *World::findVolume(const QString &host, const QString &volumeId)
{
    const VolumeId id = VolumeId::parse(volumeId);
    Storage *storage = findStorage(host, id.storage);
    if (storage == nullptr) {
        return nullptr;
    }
    const auto found = storage->volumes.find(id.volume);
    return found == storage->volumes.end() ? nullptr : &*found;
}

QString World::poolOf(int vmid) const
{
    for (const auto &[name, pool] : pools.asKeyValueRange()) {
        if (pool.vmids.contains(vmid)) {
            return name;
        }
    }
    return {};
}

qint64 World::nowSeconds() const
{
    return std::chrono::floor<std::chrono::seconds>(scheduler.now()).time_since_epoch().count();
}

Access::Privileges World::privileges(const Identity &who, const QString &path) const
{
    Access::Privileges result = access.at(who, path);
    if (path.startsWith(u"/vms/"_s)) {
        const QString pool = poolOf(path.mid(5).toInt());
        if (!pool.isEmpty()) {
            result.unite(access.at(who, u"/pool/"_s + pool));
        }
    }
    return result;
}

bool World::may(const Identity &who, const QString &path, const QString &privilege) const
{
    return who.isRoot() || privileges(who, path).contains(privilege);
}

void World::removeVm(int vmid)
{
    const auto vm = vms.find(vmid);
    if (vm == vms.end()) {
        return;
    }
    for (Storage &storage : hosts[vm->second.host].storages) {
        storage.volumes.removeIf([&storage, vmid](const auto &volume) {
            return volume.value().vmid == vmid && !storage.stuckVolumes.contains(volume.key());
        });
    }
    for (Pool &pool : pools) {
        pool.vmids.remove(vmid);
    }
    vms.erase(vm);
    if (guests != nullptr) {
        guests->destroyed(vmid);
    }
}

QString World::freshMac()
{
    const quint32 tail = m_random.generate();
    return u"BC:24:11:%1:%2:%3"_s.arg(tail & 0xff, 2, 16, QChar(u'0'))
        .arg((tail >> 8) & 0xff, 2, 16, QChar(u'0'))
        .arg((tail >> 16) & 0xff, 2, 16, QChar(u'0'))
        .toUpper();
}

QUuid World::freshUuid()
{
    return QUuid(m_random.generate(),
        quint16(m_random.generate()),
        quint16((m_random.generate() & 0x0fff) | 0x4000),
        0x80 | (m_random.generate() & 0x3f),
        uchar(m_random.generate()),
        uchar(m_random.generate()),
        uchar(m_random.generate()),
        uchar(m_random.generate()),
        uchar(m_random.generate()),
        uchar(m_random.generate()),
        uchar(m_random.generate()));
}

} // namespace castello::lab
