// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/resources/families.h"
#include "backends/lab/guests/talosmachine.h"

#include <algorithm>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

struct BlockDisk
{
    QString device; ///< `sda`
    QString drive; ///< `scsi0`
    qint64 bytes = 0;
    bool isSystem = false;
};

/// Disks in the order in which Linux names them: by the number of their SCSI target.
QList<BlockDisk> blockDisks(const TalosMachine &machine)
{
    QList<BlockDisk> found;
    const auto &disks = machine.hardware().disks;
    for (auto it = disks.begin(); it != disks.end(); ++it) {
        if (it.key().startsWith(u"scsi")) {
            found.append({{}, it.key(), it.value().count << 20, it.key() == u"scsi0"});
        }
    }
    std::ranges::sort(
        found, {}, [](const BlockDisk &disk) { return QStringView(disk.drive).mid(4).toInt(); });
    for (qsizetype i = 0; i < found.size(); ++i) {
        found[i].device = u"sd"_s + QChar(u'a' + static_cast<char16_t>(i));
    }
    return found;
}

TalosResource volume(const QString &id, const QString &phase, const QString &location, qint64 bytes)
{
    auto spec = YamlValue::mapping({{u"phase"_s, phase}});
    if (!location.isEmpty()) {
        spec.insert(u"location"_s, location);
        spec.insert(u"size"_s, bytes);
    }
    return {u"runtime"_s, u"VolumeStatuses.block.talos.dev"_s, id, spec};
}

TalosResource userVolume(const TalosMachine &machine, const UserVolume &wanted)
{
    const QString id = u"u-"_s + wanted.name;
    if (wanted.isFolder) {
        return volume(id, u"ready"_s, u"/var/mnt/"_s + wanted.name, 0);
    }
    for (const BlockDisk &disk : blockDisks(machine)) {
        const bool isRightSize = disk.bytes >= wanted.atLeast && disk.bytes <= wanted.atMost;
        const bool isRightSlot = wanted.drive.isEmpty() || wanted.drive == disk.drive;
        if (!disk.isSystem && isRightSize && isRightSlot) {
            return volume(id, u"ready"_s, u"/dev/%1%2"_s.arg(disk.device).arg(1), disk.bytes);
        }
    }
    auto failed = volume(id, u"failed"_s, {}, 0);
    failed.spec.insert(u"errorMessage"_s, u"no disks matched selector for volume"_s);
    return failed;
}

} // namespace

QList<TalosResource> disks(const ResourceView &view)
{
    QList<TalosResource> list;
    for (const BlockDisk &disk : blockDisks(view.machine)) {
        auto links = YamlValue::sequence(
            {u"/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-%1"_s.arg(disk.drive)});
        list.append({u"runtime"_s,
            u"Disks.block.talos.dev"_s,
            disk.device,
            YamlValue::mapping({{u"dev_path"_s, u"/dev/"_s + disk.device},
                {u"size"_s, disk.bytes},
                {u"io_size"_s, 512},
                {u"sector_size"_s, 512},
                {u"readonly"_s, false},
                {u"cdrom"_s, false},
                {u"model"_s, u"QEMU HARDDISK"_s},
                {u"sub_system"_s, u"/sys/class/block"_s},
                {u"transport"_s, u"virtio"_s},
                {u"rotational"_s, true},
                {u"symlinks"_s, links}})});
    }
    return list;
}

QList<TalosResource> systemDisks(const ResourceView &view)
{
    QList<TalosResource> list;
    for (const BlockDisk &disk : blockDisks(view.machine)) {
        if (disk.isSystem) {
            list.append({u"runtime"_s,
                u"SystemDisks.block.talos.dev"_s,
                u"system-disk"_s,
                YamlValue::mapping(
                    {{u"diskID"_s, disk.device}, {u"devPath"_s, u"/dev/"_s + disk.device}})});
        }
    }
    return list;
}

QList<TalosResource> volumeStatuses(const ResourceView &view)
{
    const TalosMachine &machine = view.machine;
    if (machine.stage() != TalosMachine::Stage::Running) {
        return {
            volume(u"EPHEMERAL"_s, u"waiting"_s, {}, 0), volume(u"STATE"_s, u"missing"_s, {}, 0)};
    }
    const qint64 systemBytes = machine.hardware().disks.value(u"scsi0"_s).count << 20;
    constexpr qint64 kStateBytes = 100 << 20;
    QList<TalosResource> list {
        volume(u"EPHEMERAL"_s, u"ready"_s, u"/dev/sda4"_s, systemBytes - (2LL << 30)),
        volume(u"STATE"_s, u"ready"_s, u"/dev/sda3"_s, kStateBytes)};
    for (const UserVolume &wanted : machine.disk().config->userVolumes) {
        list.append(userVolume(machine, wanted));
    }
    return list;
}

} // namespace castello::lab
