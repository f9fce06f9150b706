// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/judge.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello::preflighting {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Preflight)
};

/// What a host's processor must have so that QEMU can offer x86-64-v2-AES, the model that our VMs
/// ask for: Talos does not run on less than x86-64-v2. Source: qemu-server 9.2
/// PVE::QemuServer::CPUConfig, names as in /proc/cpuinfo.
const QStringList kProcessorFlags {
    u"aes"_s, u"cx16"_s, u"lahf_lm"_s, u"popcnt"_s, u"sse4_1"_s, u"sse4_2"_s, u"ssse3"_s};

QString inGibibytes(Mebibytes amount)
{
    return QString::number(double(amount.count) / 1024, 'f', 0) + " GiB"_L1;
}

/// The hosts that told what they have.
QList<ProxmoxHost> measuredHosts(const Judge &judge)
{
    QList<ProxmoxHost> measured;
    std::ranges::copy_if(
        judge.view.hosts, std::back_inserter(measured), [&judge](const ProxmoxHost &host) {
            return host.isOnline && host.cores > 0 && judge.usedHosts().contains(host.name);
        });
    return measured;
}

Mebibytes disksOf(const QList<Machine> &machines)
{
    Mebibytes sum;
    for (const Machine &machine : machines) {
        sum.count += machine.systemDisk.count;
        for (const Mebibytes &disk : machine.dataDisks) {
            sum.count += disk.count;
        }
    }
    return sum;
}

/// The storage, when the host has it and it can be used; findings else.
const ProxmoxStorage *findUsable(Judge &judge, const QString &host, const QString &name)
{
    const auto known = judge.view.storages.constFind(host);
    const auto it = std::ranges::find(*known, name, &ProxmoxStorage::name);
    const QString path = u"/storage/"_s + name;
    if (it == known->cend()) {
        QStringList names;
        std::ranges::transform(*known, std::back_inserter(names), &ProxmoxStorage::name);
        names.sort();
        if (judge.may(path, u"Datastore.Audit"_s)
            || judge.may(path, u"Datastore.AllocateSpace"_s)) {
            judge.error(u"storage"_s,
                u".storage"_s,
                Text::tr("the host %1 has no storage %2").arg(host, name),
                Text::tr("it has: %1").arg(names.join(u", "_s)));
        }
        return nullptr;
    }
    if (!it->isActive) {
        judge.error(u"storage"_s,
            u".storage"_s,
            Text::tr("the storage %1 is not active on %2").arg(name, host),
            Text::tr("“pvesm status” on that host says why"));
        return nullptr;
    }
    return &*it;
}

void requireContent(Judge &judge, const ProxmoxStorage &storage, const QString &content)
{
    if (!storage.content.contains(content)) {
        const QString wanted = (storage.content + QStringList {content}).join(u',');
        judge.error(u"storage"_s,
            u".storage"_s,
            Text::tr("the storage %1 does not take “%2”").arg(storage.name, content),
            Text::tr("allow it with “pvesm set %1 --content %2”").arg(storage.name, wanted));
    }
}

/// A storage that every host shares has to take the disks of all of them.
void requireRoom(Judge &judge, const QString &host, const ProxmoxStorage &storage)
{
    const bool isFirst = judge.usedHosts().first() == host;
    const Mebibytes needed = disksOf(storage.isShared ? judge.machines : judge.machinesOn(host));
    const Mebibytes left {storage.availableBytes / (1024 * 1024)};
    if (needed <= left || (storage.isShared && !isFirst)) {
        return;
    }
    const QString where = storage.isShared ? storage.name : host;
    if (storage.type == "lvm"_L1) {
        judge.error(u"space"_s,
            u".storage"_s,
            Text::tr("the disks on %1 take %2, and %3 has %4 left")
                .arg(where, inGibibytes(needed), storage.name, inGibibytes(left)),
            Text::tr("this storage gives every disk its whole size at once; make room, or smaller "
                     "disks"));
        return;
    }
    judge.add(Severity::Warning,
        u"space"_s,
        u".storage"_s,
        Text::tr("the disks on %1 may grow to %2, and %3 has %4 left")
            .arg(where, inGibibytes(needed), storage.name, inGibibytes(left)),
        Text::tr("thin storage takes them until it is full; make room, or smaller disks"));
}

} // namespace

void judgeProcessors(Judge &judge)
{
    for (const ProxmoxHost &host : measuredHosts(judge)) {
        QStringList tooLarge;
        for (const Machine &machine : judge.machinesOn(host.name)) {
            if (machine.cores > host.cores) {
                tooLarge.append(machine.name);
            }
        }
        if (!tooLarge.isEmpty()) {
            judge.error(u"cores"_s,
                u".hosts."_s + host.name,
                Text::tr(
                    "the host %1 has %n core(s), fewer than %2 shall have", nullptr, host.cores)
                    .arg(host.name, tooLarge.join(u", "_s)),
                Text::tr("Proxmox does not start such a VM; give it fewer cores, or another host"));
        }
    }
    for (const auto &[host, flags] : judge.view.processorFlags.asKeyValueRange()) {
        QStringList missing = kProcessorFlags;
        missing.removeIf([&flags](const QString &flag) { return flags.contains(flag); });
        if (!flags.isEmpty() && !missing.isEmpty()) {
            judge.error(u"processor"_s,
                u".hosts."_s + host,
                Text::tr("the processor of %1 lacks %2").arg(host, missing.join(u", "_s)),
                Text::tr("Talos needs x86-64-v2; place the machines on a host with a newer "
                         "processor, or, when this host is a VM itself, give it the CPU type "
                         "“host”"));
        }
    }
}

void judgeMemory(Judge &judge)
{
    for (const ProxmoxHost &host : measuredHosts(judge)) {
        Mebibytes needed;
        for (const Machine &machine : judge.machinesOn(host.name)) {
            needed.count += machine.memory.count;
        }
        const Mebibytes free {host.memory.count - host.usedMemory.count};
        if (needed <= free) {
            continue;
        }
        const bool fitsEmpty = needed <= host.memory;
        judge.add(fitsEmpty ? Severity::Warning : Severity::Error,
            u"memory"_s,
            u".hosts."_s + host.name,
            Text::tr("the machines on %1 take %2 of memory; it has %3, of which %4 are free")
                .arg(host.name, inGibibytes(needed), inGibibytes(host.memory), inGibibytes(free)),
            Text::tr("stop other VMs there, give the machines less memory, or place some on "
                     "another host"));
    }
}

void judgeStorages(Judge &judge)
{
    for (const QString &host : judge.view.storages.keys()) {
        if (const auto *disks = findUsable(judge, host, judge.provider.diskStorage)) {
            requireContent(judge, *disks, u"images"_s);
            requireRoom(judge, host, *disks);
        }
        if (const auto *images = findUsable(judge, host, judge.provider.imageStorage)) {
            requireContent(judge, *images, u"import"_s);
        }
    }
}

} // namespace castello::preflighting
