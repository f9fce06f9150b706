// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmlife.h"

#include "backends/lab/core/operations/drives.h"
#include "backends/lab/core/operations/vmconfig.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

HalfMadeVm::~HalfMadeVm()
{
    if (m_world != nullptr) {
        m_world->removeVm(m_vmid);
    }
}

HalfMadeVm reserveVm(World &world, const QString &host, int vmid, const QString &lock)
{
    Vm vm;
    vm.vmid = vmid;
    vm.host = host;
    vm.lock = lock;
    vm.created = world.scheduler.now();
    vm.powerChanged = vm.created;
    world.vms.emplace(vmid, std::move(vm));
    return {&world, vmid};
}

Work createVm(World *world,
    Task *task,
    HalfMadeVm reservation,
    QString host,
    int vmid,
    Vm::Config wanted,
    QString pool)
{
    const QString prefix = u"unable to create VM %1 - "_s.arg(vmid);
    auto lock = co_await world->locks.acquire(vmLockName(vmid), timing::kShortLockWait);
    if (!lock) {
        co_return prefix + lockTimeoutText(vmid);
    }
    // The pool is joined at the end, so its rights do not help here.
    const QString path = u"/vms/%1"_s.arg(vmid);
    if (wanted.contains(u"tags"_s) && !world->may(task->owner, path, u"VM.Config.Options"_s)) {
        co_return prefix + u"403 Permission check failed (%1, VM.Config.Options)"_s.arg(path);
    }
    Vm::Config drives;
    Vm::Config config;
    for (const auto &[key, value] : wanted.asKeyValueRange()) {
        (isDriveKey(key) ? drives[key] : config[key]) = value;
    }
    for (const auto &[key, value] : config.asKeyValueRange()) {
        value = normalised(*world, key, value);
    }
    MadeDrives made(world, host);
    const QString error
        = co_await Nested(world->scheduler, makeDrives(world, host, vmid, drives, task, &made));
    if (!error.isEmpty()) {
        co_return prefix + error;
    }
    config.insert(made.values);
    completeNewConfig(*world, config);
    co_await Sleep(world->scheduler, timing::kAllocate);

    Vm &vm = world->vms.at(vmid);
    vm.config = config;
    vm.lock.clear();
    made.volumes.keep();
    reservation.complete();
    if (!pool.isEmpty()) {
        world->pools[pool].vmids.insert(vmid);
    }
    co_return {};
}

namespace {

/// A drive of a template that something is linked to; empty when there is none.
QString linkedDrive(World &world, const Vm &vm)
{
    for (const QString &key : vm.drives()) {
        const QString volume = vm.drive(key).head;
        const VolumeId id = VolumeId::parse(volume);
        const Storage *storage = world.findStorage(vm.host, id.storage);
        if (storage != nullptr && storage->isBase(id.volume)) {
            return volume;
        }
    }
    return {};
}

} // namespace

Work destroyVm(World *world, Task *task, QString host, int vmid, bool purges)
{
    auto lock = co_await world->locks.acquire(vmLockName(vmid), timing::kLockWait);
    if (!lock) {
        co_return lockTimeoutText(vmid);
    }
    Vm *vm = world->findVm(host, vmid);
    if (vm == nullptr) {
        co_return noConfigText(host, vmid);
    }
    if (!vm->lock.isEmpty()) {
        co_return lockedText(*vm);
    }
    if (vm->isRunning) {
        co_return u"VM %1 is running - destroy failed"_s.arg(vmid);
    }
    const QString base = linkedDrive(*world, *vm);
    if (!base.isEmpty()) {
        co_return u"base volume '%1' is still in use by linked cloned"_s.arg(base);
    }
    vm->lock = u"destroyed"_s;
    co_await Sleep(world->scheduler, timing::kDestroy);
    for (const Storage &storage : std::as_const(world->hosts[host].storages)) {
        for (const auto &[name, volume] : storage.volumes.asKeyValueRange()) {
            if (volume.vmid == vmid && storage.stuckVolumes.contains(name)) {
                task->warn(u"Could not remove disk '%1:%2', check manually: volume is busy"_s.arg(
                    storage.name, name));
            }
        }
    }
    if (purges) {
        task->log << u"purging VM %1 from related configurations.."_s.arg(vmid);
    }
    world->removeVm(vmid);
    co_return {};
}

Work resizeDisk(World *world, Task *task, QString host, int vmid, QString disk, QString size)
{
    auto lock = co_await world->locks.acquire(vmLockName(vmid), timing::kLockWait);
    if (!lock) {
        co_return lockTimeoutText(vmid);
    }
    Vm *vm = world->findVm(host, vmid);
    if (vm == nullptr) {
        co_return noConfigText(host, vmid);
    }
    if (!vm->lock.isEmpty()) {
        co_return lockedText(*vm);
    }
    PropertyString drive = vm->drive(disk);
    Volume *volume = world->findVolume(host, drive.head);
    if (volume == nullptr) {
        co_return u"disk '%1' does not exist"_s.arg(disk);
    }
    const bool isRelative = size.startsWith(u'+');
    const qint64 wanted
        = parseDiskSize(isRelative ? size.mid(1) : size) + (isRelative ? volume->size : 0);
    if (wanted < volume->size) {
        co_return u"shrinking disks is not supported"_s;
    }
    if (wanted == volume->size) {
        co_return {};
    }
    co_await Sleep(world->scheduler, timing::kResize);
    Storage *storage = world->findStorage(host, VolumeId::parse(drive.head).storage);
    if (storage->available() < wanted - volume->size) {
        co_return u"command 'qemu-img resize' failed: No space left on device"_s;
    }
    volume->size = wanted;
    drive.values[u"size"_s] = formatDiskSize(wanted);
    vm->config[disk] = drive.toString();
    if (!vm->isRunning) {
        task->log << u"Image resized."_s;
    }
    co_return {};
}

} // namespace castello::lab
