// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmconfig.h"

#include "backends/lab/core/operations/drives.h"

#include <QRegularExpression>

#include <algorithm>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// Keys that a running VM takes without a restart.
bool isLiveKey(const QString &key)
{
    static const QRegularExpression live(
        u"^(name|description|tags|onboot|startup|protection|hookscript|net\\d+|scsi\\d+|unused\\d+)$"_s);
    return live.match(key).hasMatch();
}

QString freeUnusedKey(const Vm::Config &config)
{
    for (int number = 0;; number++) {
        const QString key = u"unused%1"_s.arg(number);
        if (!config.contains(key)) {
            return key;
        }
    }
}

/// A drive taken out leaves its volume behind as `unusedN`; an unused volume taken out is gone.
void removeKey(World &world, Vm &vm, const QString &key)
{
    const QString value = vm.config.take(key);
    const PropertyString drive = PropertyString::parse(value);
    if (key.startsWith(u"unused"_s) || drive.head.contains(u"cloudinit")) {
        removeVolume(world, vm.host, drive.head);
    } else if (isDriveKey(key) && world.findVolume(vm.host, drive.head) != nullptr
        && drive.values.value(u"media"_s) != u"cdrom") {
        vm.config[freeUnusedKey(vm.config)] = drive.head;
    }
}

} // namespace

QString lockedText(const Vm &vm)
{
    return vm.lock.isEmpty() ? QString() : u"VM is locked (%1)"_s.arg(vm.lock);
}

QString noConfigText(const QString &host, int vmid)
{
    return u"Configuration file 'nodes/%1/qemu-server/%2.conf' does not exist"_s.arg(host).arg(
        vmid);
}

QString lockTimeoutText(int vmid)
{
    return u"can't lock file '%1' - got timeout"_s.arg(vmLockName(vmid));
}

QString normalised(World &world, const QString &key, const QString &value)
{
    if (key == u"tags") {
        QStringList tags
            = value.toLower().split(QRegularExpression(u"[;, ]+"_s), Qt::SkipEmptyParts);
        tags.sort();
        tags.removeDuplicates();
        return tags.join(u';');
    }
    if (isNetworkKey(key)) {
        PropertyString card = PropertyString::parseNetworkCard(value);
        if (!card.head.contains(u'=')) {
            card.head += u'=' + world.freshMac();
        }
        return card.toString();
    }
    if (key == u"description") {
        return QString(value).remove(QRegularExpression(u"\\s+$"_s));
    }
    return value;
}

QString checkBootOrder(const Vm::Config &config)
{
    const QString boot = config.value(u"boot"_s);
    if (!boot.startsWith(u"order="_s)) {
        return {};
    }
    for (const QString &device : boot.mid(6).split(u';', Qt::SkipEmptyParts)) {
        if (!config.contains(device)) {
            return u"invalid bootorder: device '%1' does not exist'"_s.arg(device);
        }
    }
    return {};
}

void completeNewConfig(World &world, Vm::Config &config)
{
    PropertyString smbios = PropertyString::parse(config.value(u"smbios1"_s));
    if (!smbios.values.contains(u"uuid"_s)) {
        smbios.values[u"uuid"_s] = world.freshUuid().toString(QUuid::WithoutBraces);
        config[u"smbios1"_s] = smbios.toString();
    }
    if (!config.contains(u"vmgenid"_s)) {
        config[u"vmgenid"_s] = world.freshUuid().toString(QUuid::WithoutBraces);
    }
    config[u"meta"_s] = u"creation-qemu=10.0.13,ctime=%1"_s.arg(world.nowSeconds());
    if (!config.contains(u"boot"_s)) {
        QStringList devices
            = config.keys().filter(QRegularExpression(u"^(scsi|virtio|sata|ide|net)\\d+$"_s));
        devices.removeIf(
            [&config](const QString &key) { return config[key].contains(u"cloudinit"); });
        std::ranges::stable_partition(
            devices, [](const QString &key) { return !isNetworkKey(key); });
        if (!devices.isEmpty()) {
            config[u"boot"_s] = u"order="_s + devices.join(u';');
        }
    }
}

Work updateVm(World *world, QString host, int vmid, ConfigChange change, Task *task)
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
    if (!change.digest.isEmpty() && change.digest.toLatin1() != vm->digest()) {
        co_return u"checksum mismatch (file change by other user?)"_s;
    }
    Vm::Config drives;
    for (const QString &key : change.set.keys()) {
        if (isDriveKey(key)) {
            drives[key] = change.set.take(key);
        } else {
            change.set[key] = normalised(*world, key, change.set[key]);
        }
    }
    MadeDrives made(world, host);
    Task unseen; // a synchronous change makes drives too, and shows no log
    const QString error = co_await Nested(world->scheduler,
        makeDrives(world, host, vmid, drives, task != nullptr ? task : &unseen, &made));
    if (!error.isEmpty()) {
        co_return error;
    }
    change.set.insert(made.values);
    Vm::Config result = vm->mergedConfig();
    result.insert(change.set);
    for (const QString &key : std::as_const(change.remove)) {
        result.remove(key);
    }
    const QString bootError = change.set.contains(u"boot"_s) ? checkBootOrder(result) : QString();
    if (!bootError.isEmpty()) {
        co_return bootError;
    }
    made.volumes.keep();
    for (const QString &key : std::as_const(change.revert)) {
        vm->pending.remove(key);
        vm->pendingDeletes.removeAll(key);
    }
    vm->pendingDeletes << change.remove;
    vm->pendingDeletes.removeDuplicates();
    vm->pending.insert(change.set);
    applyPending(*world, *vm);
    co_return {};
}

void applyPending(World &world, Vm &vm)
{
    const auto mayChange = [&vm](const QString &key) { return !vm.isRunning || isLiveKey(key); };
    for (const QString &key : QStringList(vm.pendingDeletes)) {
        if (mayChange(key) || !vm.config.contains(key)) {
            removeKey(world, vm, key);
            vm.pendingDeletes.removeAll(key);
        }
    }
    for (const QString &key : vm.pending.keys()) {
        if (mayChange(key) || vm.config.value(key) == vm.pending[key]) {
            vm.config[key] = vm.pending.take(key);
        }
    }
}

} // namespace castello::lab
