// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/vmdescription.h"

#include "backends/lab/core/pve/configkeys.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

qint64 largestDisk(const World &world, const Vm &vm)
{
    const QString key = vm.config.value(u"boot"_s).section(u'=', 1).section(u';', 0, 0);
    const VolumeId id = VolumeId::parse(vm.drive(key.isEmpty() ? u"scsi0"_s : key).head);
    return world.hosts.value(vm.host).storages.value(id.storage).volumes.value(id.volume).size;
}

qint64 uptime(const World &world, const Vm &vm)
{
    return !vm.isRunning
        ? 0
        : std::chrono::floor<std::chrono::seconds>(world.scheduler.now() - vm.powerChanged).count();
}

void insertTags(QJsonObject &entry, const Vm &vm)
{
    if (vm.config.contains(u"tags"_s)) {
        entry[u"tags"_s] = vm.config.value(u"tags"_s);
    }
    if (!vm.lock.isEmpty()) {
        entry[u"lock"_s] = vm.lock;
    }
}

} // namespace

QJsonObject resourceEntry(const World &world, const Vm &vm)
{
    QJsonObject entry {{u"id"_s, u"qemu/%1"_s.arg(vm.vmid)},
        {u"type"_s, u"qemu"_s},
        {u"vmid"_s, vm.vmid},
        {u"node"_s, vm.host}};
    insertTags(entry, vm);
    const auto lastRun = world.scheduler.now()
        - (world.scheduler.now().time_since_epoch() % timing::kStatisticsPeriod);
    if (vm.created > lastRun) {
        entry[u"status"_s] = u"unknown"_s;
        return entry;
    }
    const bool wasRunning = vm.powerChanged > lastRun ? !vm.isRunning : vm.isRunning;
    entry[u"name"_s] = vm.name();
    entry[u"status"_s] = wasRunning ? u"running"_s : u"stopped"_s;
    entry[u"template"_s] = vm.isTemplate() ? 1 : 0;
    entry[u"maxcpu"_s] = vm.coreCount();
    entry[u"maxmem"_s] = vm.memoryBytes();
    entry[u"maxdisk"_s] = largestDisk(world, vm);
    entry[u"uptime"_s] = wasRunning ? uptime(world, vm) : 0;
    entry[u"mem"_s] = wasRunning ? vm.memoryBytes() / 2 : 0;
    entry[u"memhost"_s] = entry.value(u"mem"_s);
    for (const auto &figure :
        {u"cpu"_s, u"disk"_s, u"diskread"_s, u"diskwrite"_s, u"netin"_s, u"netout"_s}) {
        entry[figure] = 0;
    }
    return entry;
}

QJsonObject statusEntry(const World &world, const Vm &vm)
{
    QJsonObject entry {{u"vmid"_s, vm.vmid},
        {u"name"_s, vm.name()},
        {u"status"_s, vm.isRunning ? u"running"_s : u"stopped"_s},
        {u"cpus"_s, vm.coreCount()},
        {u"maxmem"_s, vm.memoryBytes()},
        {u"maxdisk"_s, largestDisk(world, vm)},
        {u"uptime"_s, uptime(world, vm)},
        {u"mem"_s, vm.isRunning ? vm.memoryBytes() / 2 : 0}};
    entry[u"memhost"_s] = entry.value(u"mem"_s);
    for (const auto &figure : {u"cpu"_s, u"disk"_s, u"netin"_s, u"netout"_s}) {
        entry[figure] = 0;
    }
    insertTags(entry, vm);
    if (vm.config.contains(u"serial0"_s)) {
        entry[u"serial"_s] = 1;
    }
    if (vm.isTemplate()) {
        entry[u"template"_s] = 1;
    }
    if (vm.isRunning) {
        entry[u"pid"_s] = vm.pid;
        for (const auto &figure : {u"pressurecpusome"_s,
                 u"pressurecpufull"_s,
                 u"pressureiosome"_s,
                 u"pressureiofull"_s,
                 u"pressurememorysome"_s,
                 u"pressurememoryfull"_s}) {
            entry[figure] = 0;
        }
    }
    return entry;
}

QJsonObject detailedStatus(const World &world, const Vm &vm)
{
    QJsonObject entry = statusEntry(world, vm);
    entry[u"qmpstatus"_s]
        = entry.value(u"status"_s); // by value: a reference does not survive an insertion
    entry[u"ha"_s] = QJsonObject {{u"managed"_s, 0}};
    if (isTrue(PropertyString::parse(vm.config.value(u"agent"_s)).values.value(u"enabled"_s))
        || vm.config.value(u"agent"_s) == u"1") {
        entry[u"agent"_s] = 1;
    }
    if (!vm.isRunning) {
        return entry;
    }
    entry[u"diskread"_s] = 0;
    entry[u"diskwrite"_s] = 0;
    entry[u"clipboard"_s] = QJsonValue();
    entry[u"running-qemu"_s] = u"10.0.13"_s;
    entry[u"running-machine"_s] = u"pc-q35-10.0+pve1"_s;
    entry[u"proxmox-support"_s] = QJsonObject {{u"backup-max-workers"_s, true}};
    QJsonObject cards;
    QJsonObject blocks;
    for (const QString &key : vm.config.keys()) {
        if (isNetworkKey(key)) {
            cards[u"tap%1i%2"_s.arg(vm.vmid).arg(key.mid(3))]
                = QJsonObject {{u"netin"_s, 0}, {u"netout"_s, 0}};
        }
    }
    for (const QString &key : vm.drives()) {
        blocks[key] = QJsonObject {{u"rd_bytes"_s, 0}, {u"wr_bytes"_s, 0}};
    }
    entry[u"nics"_s] = cards;
    entry[u"blockstat"_s] = blocks;
    return entry;
}

QJsonObject configObject(const Vm &vm, const Vm::Config &config)
{
    QJsonObject object {{u"digest"_s, QString::fromLatin1(vm.digest())}};
    for (const auto &[key, value] : config.asKeyValueRange()) {
        const ParameterType type = configRules().value(key).type;
        if (type == ParameterType::String) {
            object[key] = key == u"cipassword" ? u"**********"_s : value;
        } else {
            object[key] = value.toDouble();
        }
    }
    if (!vm.lock.isEmpty()) {
        object[u"lock"_s] = vm.lock;
    }
    return object;
}

} // namespace castello::lab
