// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmpower.h"

#include "backends/lab/core/operations/vmconfig.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// Why a VM cannot start; empty when it can.
QString startObstacle(World &world, const Vm &vm)
{
    if (!vm.lock.isEmpty()) {
        return lockedText(vm);
    }
    if (vm.isTemplate()) {
        return u"you can't start a vm if it's a template"_s;
    }
    if (vm.isRunning) {
        return u"VM %1 already running"_s.arg(vm.vmid);
    }
    for (const auto &[key, value] : vm.config.asKeyValueRange()) {
        const QString bridge = PropertyString::parse(value).values.value(u"bridge"_s);
        if (isNetworkKey(key) && !world.hosts.value(vm.host).bridges.contains(bridge)) {
            return u"bridge '%1' does not exist"_s.arg(bridge);
        }
    }
    for (const QString &key : vm.drives()) {
        const QString volume = vm.drive(key).head;
        if (volume != u"none" && world.findVolume(vm.host, volume) == nullptr) {
            return u"volume '%1' does not exist"_s.arg(volume);
        }
    }
    return {};
}

void switchOn(World &world, Vm &vm)
{
    vm.isRunning = true;
    vm.powerChanged = world.scheduler.now();
    if (world.guests != nullptr) {
        world.guests->poweredOn(guestHardware(world, vm));
    }
}

void switchOff(World &world, Vm &vm)
{
    vm.isRunning = false;
    vm.powerChanged = world.scheduler.now();
    applyPending(world, vm);
    if (world.guests != nullptr) {
        world.guests->poweredOff(vm.vmid);
    }
}

} // namespace

Work startVm(World *world, Task *task, QString host, int vmid)
{
    if (world->findVm(host, vmid) == nullptr) {
        co_return noConfigText(host, vmid);
    }
    auto lock = co_await world->locks.acquire(vmLockName(vmid), timing::kLockWait);
    if (!lock) {
        co_return lockTimeoutText(vmid);
    }
    Vm *vm = world->findVm(host, vmid);
    if (vm == nullptr) {
        co_return noConfigText(host, vmid);
    }
    const QString obstacle = startObstacle(*world, *vm);
    if (!obstacle.isEmpty()) {
        co_return obstacle;
    }
    if (!vm->cloudInitDrive().isEmpty()) {
        task->log << u"generating cloud-init ISO"_s;
    }
    if (vm->config.value(u"bios"_s) == u"ovmf" && !vm->config.contains(u"efidisk0"_s)) {
        task->warn(u"no efidisk configured! Using temporary efivars disk."_s);
    }
    applyPending(*world, *vm);
    vm->pid = task->pid + 1;
    co_await Sleep(world->scheduler, timing::kStart);
    switchOn(*world, *vm);
    co_return {};
}

Work stopVm(World *world, QString host, int vmid, bool overrulesShutdown)
{
    if (overrulesShutdown) {
        for (const Task *task : world->tasks.all()) {
            if (task->isRunning() && task->type == u"qmshutdown"
                && task->subject == QString::number(vmid)) {
                world->tasks.stop(task->upid);
            }
        }
    }
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
        co_await Sleep(world->scheduler, timing::kStop);
        switchOff(*world, *vm);
    }
    co_return {};
}

Work resetVm(World *world, QString host, int vmid)
{
    auto lock = co_await world->locks.acquire(vmLockName(vmid), timing::kLockWait);
    if (!lock) {
        co_return lockTimeoutText(vmid);
    }
    Vm *vm = world->findVm(host, vmid);
    if (vm == nullptr) {
        co_return noConfigText(host, vmid);
    }
    if (!vm->isRunning) {
        co_return u"VM %1 not running"_s.arg(vmid);
    }
    if (world->guests != nullptr) {
        world->guests->poweredOff(vmid);
        world->guests->poweredOn(guestHardware(*world, *vm));
    }
    co_return {};
}

Work shutdownVm(World *world, QString host, int vmid, ShutdownRequest request)
{
    if (world->findVm(host, vmid) == nullptr) {
        co_return noConfigText(host, vmid);
    }
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
    if (!vm->isRunning) {
        co_return {};
    }
    const bool isInTime = timing::kShutdown <= request.timeout;
    co_await Sleep(world->scheduler, isInTime ? timing::kShutdown : request.timeout);
    if (!isInTime && !request.forcesStop) {
        co_return u"VM quit/powerdown failed - got timeout"_s;
    }
    switchOff(*world, *vm);
    co_return {};
}

void guestWentDown(World &world, int vmid)
{
    const auto found = world.vms.find(vmid);
    if (found != world.vms.end() && found->second.isRunning) {
        switchOff(world, found->second);
    }
}

GuestHardware guestHardware(World &world, const Vm &vm)
{
    GuestHardware hardware;
    hardware.host = vm.host;
    hardware.vmid = vm.vmid;
    hardware.smbiosUuid = QUuid::fromString(
        PropertyString::parse(vm.config.value(u"smbios1"_s)).values.value(u"uuid"_s));
    hardware.cores = vm.coreCount();
    hardware.memory = {vm.memoryBytes() / (1024 * 1024)};
    const bool hasCloudInit = !vm.cloudInitDrive().isEmpty()
        && vm.config.value(u"citype"_s, u"nocloud"_s) == u"nocloud";
    if (hasCloudInit) {
        hardware.cloudInitHostname = vm.name();
        for (const QString &server :
            vm.config.value(u"nameserver"_s).split(u' ', Qt::SkipEmptyParts)) {
            if (const auto address = IpAddress::parse(server)) {
                hardware.nameservers << *address;
            }
        }
    }
    for (const auto &[key, value] : vm.config.asKeyValueRange()) {
        const auto mac
            = MacAddress::parse(PropertyString::parseNetworkCard(value).head.section(u'=', 1));
        if (!isNetworkKey(key) || !mac) {
            continue;
        }
        GuestInterface card;
        card.mac = *mac;
        const PropertyString ip
            = PropertyString::parse(vm.config.value(u"ipconfig"_s + key.mid(3)));
        const QString cidr = ip.values.value(u"ip"_s);
        const auto address = IpAddress::parse(cidr.section(u'/', 0, 0));
        if (hasCloudInit && address) {
            card.address = *address;
            card.prefixLength = cidr.section(u'/', 1).toInt();
            if (const auto gateway = IpAddress::parse(ip.values.value(u"gw"_s))) {
                card.gateway = *gateway;
            }
        }
        hardware.interfaces << card;
    }
    for (const QString &key : vm.drives()) {
        const PropertyString drive = vm.drive(key);
        const Volume *volume = world.findVolume(vm.host, drive.head);
        if (volume == nullptr || key == u"efidisk0" || drive.values.value(u"media"_s) == u"cdrom") {
            continue;
        }
        hardware.disks[key] = {volume->size / (1024 * 1024)};
        if (key == u"scsi0") {
            hardware.image = volume->image;
        }
    }
    return hardware;
}

} // namespace castello::lab
