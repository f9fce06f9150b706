// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/volumedocuments.h"

#include "model/generate/storagemachines.h"
#include "model/generate/talos/talosdocument.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Storages round sizes up, by less than this.
constexpr Mebibytes kSizeTolerance {1024};

bool isAlike(Mebibytes a, Mebibytes b)
{
    return std::abs(a.count - b.count) < kSizeTolerance.count;
}

QString diskSelector(const Machine &machine, const QString &volume)
{
    const Mebibytes size = machine.dataDisks.value(volume);
    QString selector
        = u"!system_disk && disk.size >= %1u * MiB && disk.size < %2u * MiB"_s.arg(size.count)
              .arg(size.count + kSizeTolerance.count);
    const auto alike = std::ranges::count_if(
        machine.dataDisks, [size](Mebibytes other) { return isAlike(size, other); });
    if (alike > 1) {
        const auto slot
            = 1 + std::distance(machine.dataDisks.cbegin(), machine.dataDisks.constFind(volume));
        selector
            += u" && \"/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi%1\" in disk.symlinks"_s
                   .arg(slot);
    }
    return selector;
}

YamlValue diskVolume(const Machine &machine, const QString &name)
{
    YamlValue document = talosDocument(u"UserVolumeConfig"_s, name);
    document.insert(u"provisioning"_s,
        YamlValue::mapping({
            {u"diskSelector"_s, YamlValue::mapping({{u"match"_s, diskSelector(machine, name)}})},
            {u"minSize"_s, u"1GiB"_s},
            {u"grow"_s, true},
        }));
    document.insert(u"filesystem"_s, YamlValue::mapping({{u"type"_s, u"xfs"_s}}));
    return document;
}

} // namespace

QList<YamlValue> volumeDocuments(const Castle &castle, const Machine &machine)
{
    QList<YamlValue> documents;
    for (auto it = machine.dataDisks.cbegin(); it != machine.dataDisks.cend(); ++it) {
        documents.append(diskVolume(machine, it.key()));
    }
    if (!machine.dataDisks.contains(kLonghornVolume) && isStorageMachine(castle, machine)) {
        YamlValue folder = talosDocument(u"UserVolumeConfig"_s, kLonghornVolume);
        folder.insert(u"volumeType"_s, u"directory"_s);
        documents.append(std::move(folder));
    }
    return documents;
}

YamlValue longhornMounts(const Castle &castle, const Machine &machine)
{
    if (!isStorageMachine(castle, machine)) {
        return {};
    }
    return YamlValue::sequence({YamlValue::mapping({
        {u"destination"_s, kLonghornPath},
        {u"type"_s, u"bind"_s},
        {u"source"_s, kLonghornPath},
        {u"options"_s, textSequence({u"bind"_s, u"rshared"_s, u"rw"_s})},
    })});
}

} // namespace castello
