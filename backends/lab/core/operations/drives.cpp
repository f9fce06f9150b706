// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/drives.h"

#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr qint64 kGibibyte = 1024 * kMebibyte;
constexpr qint64 kCloudInitSize = 4 * kMebibyte;
constexpr qint64 kEfiDiskSize = 528 * 1024;

void logAllocation(Task *task, const Storage &storage, const QString &volume, const Volume &what)
{
    if (storage.isFileBased()) {
        task->log << u"Formatting '%1', fmt=%2 size=%3 preallocation=off"_s.arg(
            storage.filePath(volume), what.format, QString::number(what.size));
    } else {
        task->log << u"  Logical volume \"%1\" created."_s.arg(volume);
    }
}

void logCopied(Task *task, qint64 size)
{
    const double mebibytes = double(size) / double(kMebibyte);
    for (const int percent : {0, 50, 100}) {
        task->log << u"transferred %1 MiB of %2 MiB (%3%)"_s
                         .arg(mebibytes * percent / 100, 0, 'f', 1)
                         .arg(mebibytes, 0, 'f', 1)
                         .arg(double(percent), 0, 'f', 2);
    }
}

} // namespace

MadeVolumes::~MadeVolumes()
{
    for (const QString &volume : std::as_const(m_volumes)) {
        removeVolume(*m_world, m_host, volume);
    }
}

bool removeVolume(World &world, const QString &host, const QString &volumeId)
{
    const VolumeId id = VolumeId::parse(volumeId);
    Storage *storage = world.findStorage(host, id.storage);
    if (storage == nullptr || storage->stuckVolumes.contains(id.volume)) {
        return false;
    }
    storage->volumes.remove(id.volume);
    return true;
}

Work makeDrives(
    World *world, QString host, int vmid, Vm::Config wanted, Task *task, MadeDrives *made)
{
    static const QRegularExpression size(u"^\\d+(\\.\\d+)?$"_s);
    for (const auto &[key, text] : wanted.asKeyValueRange()) {
        PropertyString drive = PropertyString::parse(text);
        const VolumeId target = VolumeId::parse(drive.head);
        Storage *storage = world->findStorage(host, target.storage);
        const bool isCloudInit = target.volume == u"cloudinit";
        if (storage == nullptr || (!isCloudInit && !size.match(target.volume).hasMatch())) {
            made->values[key] = drive.toString();
            continue;
        }
        auto lock = co_await world->locks.acquire(
            u"storage-%1-%2"_s.arg(host, storage->name), timing::kLockWait);
        if (!lock) {
            co_return u"can't lock file '/var/lock/pve-manager/pve-storage-%1' - got timeout"_s.arg(
                storage->name);
        }
        co_await Sleep(world->scheduler, timing::kAllocate);

        Volume what {.content = u"images"_s,
            .format = u"raw"_s,
            .size = qint64(target.volume.toDouble() * kGibibyte),
            .vmid = vmid,
            .created = world->nowSeconds(),
            .image = {}};
        QString name;
        const QString source = drive.values.take(u"import-from"_s);
        const QString wantedFormat = drive.values.take(u"format"_s);
        if (isCloudInit) {
            what.size = kCloudInitSize;
            what.format = storage->isFileBased() ? u"qcow2"_s : u"raw"_s;
            name = storage->cloudInitName(vmid);
            if (storage->volumes.contains(name)) {
                co_return u"disk image '%1' already exists"_s.arg(storage->filePath(name));
            }
        } else {
            if (key == u"efidisk0") {
                what.size = storage->isFileBased() ? kEfiDiskSize : 4 * kMebibyte;
            } else if (!source.isEmpty()) {
                const Volume *image = world->findVolume(host, source);
                if (image == nullptr) {
                    const VolumeId id = VolumeId::parse(source);
                    const Storage *from = world->findStorage(host, id.storage);
                    co_return u"failed to stat '%1'"_s.arg(
                        from == nullptr ? source : from->filePath(id.volume));
                }
                what.size = image->size;
                what.image = image->image;
                what.format = storage->isFileBased() ? image->format : u"raw"_s;
            }
            if (!wantedFormat.isEmpty()) {
                what.format = wantedFormat;
            }
            name = storage->nextDiskName(vmid, what.format);
        }
        if (!source.isEmpty()) {
            task->log << u"create full clone of drive (%1)"_s.arg(source);
        }
        logAllocation(task, *storage, name, what);
        QString error;
        const std::optional<QString> volumeId = storage->allocate(name, what, &error);
        if (!volumeId) {
            co_return error;
        }
        made->volumes.add(*volumeId);
        lock->release();
        if (!source.isEmpty()) {
            // Copies onto one storage share its bandwidth; one after the other is the same in sum.
            auto bandwidth = co_await world->locks.acquire(
                u"copy-%1-%2"_s.arg(host, storage->name), timing::kCopyWait);
            co_await Sleep(world->scheduler, timing::kImport);
            logCopied(task, what.size);
        }
        drive.head = *volumeId;
        if (isCloudInit) {
            drive.values[u"media"_s] = u"cdrom"_s;
        } else {
            drive.values[u"size"_s] = formatDiskSize(what.size);
        }
        made->values[key] = drive.toString();
        task->log << u"%1: successfully created disk '%2'"_s.arg(key, made->values[key]);
    }
    co_return {};
}

} // namespace castello::lab
