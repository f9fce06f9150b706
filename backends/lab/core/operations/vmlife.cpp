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

Work cloneVm(World *world, Task *task, QString host, int source, CloneRequest request)
{
    const int newVmid = request.newVmid;
    auto sourceLock = co_await world->locks.acquire(vmLockName(source), timing::kLockWait);
    auto lock = co_await world->locks.acquire(vmLockName(newVmid), timing::kShortLockWait);
    if (!sourceLock || !lock) {
        co_return lockTimeoutText(sourceLock ? newVmid : source);
    }
    if (world->vms.contains(newVmid)) {
        co_return u"unable to create VM %1: config file already exists"_s.arg(newVmid);
    }
    const Vm *original = world->findVm(host, source);
    if (original == nullptr) {
        co_return u"clone failed: "_s + noConfigText(host, source);
    }
    task->log << u"creating a clone of VM %1 with ID %2"_s.arg(source).arg(newVmid);
    HalfMadeVm reservation = reserveVm(*world, host, newVmid, u"clone"_s);
    Vm::Config config = original->config;
    world->vms.at(newVmid).config[u"description"_s] = u" qmclone temporary file"_s;

    Vm::Config drives;
    for (const QString &key : original->drives()) {
        PropertyString drive = original->drive(key);
        const VolumeId from = VolumeId::parse(drive.head);
        const QString storage = request.storage.isEmpty() ? from.storage : request.storage;
        if (from.volume.contains(u"cloudinit")) {
            config[key] = storage + u":cloudinit"_s;
        } else if (drive.values.value(u"media"_s) != u"cdrom") {
            drive.values[u"import-from"_s] = drive.head;
            drive.head = storage + u":0"_s;
            drive.values.remove(u"size"_s);
            config[key] = drive.toString();
        }
        drives[key] = config[key];
    }
    MadeDrives made(world, host);
    const QString error
        = co_await Nested(world->scheduler, makeDrives(world, host, newVmid, drives, task, &made));
    if (!error.isEmpty()) {
        co_return u"clone failed: "_s + error;
    }
    config.insert(made.values);
    for (const auto &[key, value] : config.asKeyValueRange()) {
        if (isNetworkKey(key)) {
            PropertyString card = PropertyString::parseNetworkCard(value);
            card.head = card.head.section(u'=', 0, 0) + u'=' + world->freshMac();
            value = card.toString();
        }
    }
    PropertyString smbios = PropertyString::parse(config.value(u"smbios1"_s));
    smbios.values[u"uuid"_s] = world->freshUuid().toString(QUuid::WithoutBraces);
    config[u"smbios1"_s] = smbios.toString();
    config[u"vmgenid"_s] = world->freshUuid().toString(QUuid::WithoutBraces);
    config[u"name"_s]
        = request.name.isEmpty() ? u"Copy-of-VM-"_s + config.value(u"name"_s) : request.name;
    if (!request.description.isEmpty()) {
        config[u"description"_s] = request.description;
    }
    config.remove(u"template"_s);

    Vm &vm = world->vms.at(newVmid);
    vm.config = config;
    vm.lock.clear();
    made.volumes.keep();
    reservation.complete();
    if (!request.pool.isEmpty()) {
        world->pools[request.pool].vmids.insert(newVmid);
    }
    co_return {};
}

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
