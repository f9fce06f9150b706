// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmclone.h"

#include "backends/lab/core/operations/drives.h"
#include "backends/lab/core/operations/vmconfig.h"
#include "backends/lab/core/operations/vmlife.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

bool isCloudInit(const PropertyString &drive)
{
    return VolumeId::parse(drive.head).volume.contains(u"cloudinit");
}

bool isDisk(const PropertyString &drive)
{
    return drive.values.value(u"media"_s) != u"cdrom" && !isCloudInit(drive);
}

/// The drives of a clone as makeDrives takes them: disks to copy, a cloud-init drive to make.
/// Disks of a linked clone are left out.
Vm::Config drivesToMake(const Vm &source, const CloneRequest &request)
{
    Vm::Config wanted;
    for (const QString &key : source.drives()) {
        PropertyString drive = source.drive(key);
        const QString storage
            = request.storage.isEmpty() ? VolumeId::parse(drive.head).storage : request.storage;
        if (isCloudInit(drive)) {
            wanted[key] = storage + u":cloudinit"_s;
        } else if (isDisk(drive) && request.kind == CloneKind::Full) {
            drive.values[u"import-from"_s] = drive.head;
            drive.head = storage + u":0"_s;
            drive.values.remove(u"size"_s);
            if (!request.format.isEmpty()) {
                drive.values[u"format"_s] = request.format;
            }
            wanted[key] = drive.toString();
        }
    }
    return wanted;
}

/// Links the disks of a template into a new VM; takes no time worth the name.
void linkDisks(World &world, const Vm &source, int vmid, Task *task, MadeDrives *made)
{
    for (const QString &key : source.drives()) {
        PropertyString drive = source.drive(key);
        const Volume *base = world.findVolume(source.host, drive.head);
        if (!isDisk(drive) || base == nullptr) {
            continue;
        }
        const VolumeId id = VolumeId::parse(drive.head);
        Storage &storage = *world.findStorage(source.host, id.storage);
        task->log << u"create linked clone of drive %1 (%2)"_s.arg(key, drive.head);
        Volume linked = *base;
        linked.vmid = vmid;
        linked.base = id.volume;
        linked.created = world.nowSeconds();
        linked.format = storage.isFileBased() ? u"qcow2"_s : linked.format;
        const QString name = id.volume + u'/' + storage.nextDiskName(vmid, linked.format);
        storage.volumes[name] = linked;
        drive.head = id.storage + u':' + name;
        made->volumes.add(drive.head);
        made->values[key] = drive.toString();
    }
}

/// What makes a clone a machine of its own.
void renewIdentity(World &world, const CloneRequest &request, Vm::Config &config)
{
    for (const auto &[key, value] : config.asKeyValueRange()) {
        if (isNetworkKey(key)) {
            PropertyString card = PropertyString::parseNetworkCard(value);
            card.head = card.head.section(u'=', 0, 0) + u'=' + world.freshMac();
            value = card.toString();
        }
    }
    PropertyString smbios = PropertyString::parse(config.value(u"smbios1"_s));
    smbios.values[u"uuid"_s] = world.freshUuid().toString(QUuid::WithoutBraces);
    config[u"smbios1"_s] = smbios.toString();
    config[u"vmgenid"_s] = world.freshUuid().toString(QUuid::WithoutBraces);
    config[u"name"_s]
        = request.name.isEmpty() ? u"Copy-of-VM-"_s + config.value(u"name"_s) : request.name;
    if (!request.description.isEmpty()) {
        config[u"description"_s] = request.description;
    }
    config.remove(u"template"_s);
}

} // namespace

Work cloneVm(World *world, Task *task, QString host, int source, CloneRequest request)
{
    const int newVmid = request.newVmid;
    const Vm *original = world->findVm(host, source);
    const bool isRunning = original != nullptr && original->isRunning;
    auto sourceLock = co_await world->locks.acquire(vmLockName(source),
        timing::kShortLockWait,
        isRunning ? Sharing::Exclusive : Sharing::Shared);
    auto lock = co_await world->locks.acquire(vmLockName(newVmid), timing::kShortLockWait);
    if (!sourceLock || !lock) {
        co_return lockTimeoutText(sourceLock ? newVmid : source);
    }
    if (world->vms.contains(newVmid)) {
        co_return u"unable to create VM %1: config file already exists"_s.arg(newVmid);
    }
    original = world->findVm(host, source);
    if (original == nullptr) {
        co_return u"clone failed: "_s + noConfigText(host, source);
    }
    task->log << u"creating a clone of VM %1 with ID %2"_s.arg(source).arg(newVmid);
    HalfMadeVm reservation = reserveVm(*world, host, newVmid, u"clone"_s);
    world->vms.at(newVmid).config[u"description"_s] = u" qmclone temporary file"_s;
    Vm::Config config = original->config;

    MadeDrives made(world, host);
    if (request.kind == CloneKind::Linked) {
        linkDisks(*world, *original, newVmid, task, &made);
    }
    const QString error = co_await Nested(world->scheduler,
        makeDrives(world, host, newVmid, drivesToMake(*original, request), task, &made));
    if (!error.isEmpty()) {
        co_return u"clone failed: "_s + error;
    }
    config.insert(made.values);
    renewIdentity(*world, request, config);

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

QString templateObstacle(const Vm &vm)
{
    if (!vm.lock.isEmpty()) {
        return lockedText(vm);
    }
    if (vm.isTemplate()) {
        return u"you can't convert a template to a template"_s;
    }
    return vm.isRunning ? u"you can't convert a VM to template if VM is running"_s : QString();
}

Work makeTemplate(World *world, QString host, int vmid)
{
    auto lock = co_await world->locks.acquire(vmLockName(vmid), timing::kLockWait);
    if (!lock) {
        co_return lockTimeoutText(vmid);
    }
    Vm *vm = world->findVm(host, vmid);
    if (vm == nullptr) {
        co_return noConfigText(host, vmid);
    }
    if (const QString obstacle = templateObstacle(*vm); !obstacle.isEmpty()) {
        co_return obstacle;
    }
    co_await Sleep(world->scheduler, timing::kAllocate);
    for (const QString &key : vm->drives()) {
        PropertyString drive = vm->drive(key);
        if (!isDisk(drive) || world->findVolume(host, drive.head) == nullptr) {
            continue;
        }
        const VolumeId id = VolumeId::parse(drive.head);
        Storage &storage = *world->findStorage(host, id.storage);
        const QString name = Storage::templateName(id.volume);
        storage.volumes[name] = storage.volumes.take(id.volume);
        drive.head = id.storage + u':' + name;
        vm->config[key] = drive.toString();
    }
    vm->config[u"template"_s] = u"1"_s;
    co_return {};
}

} // namespace castello::lab
