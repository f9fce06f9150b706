// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/storage.h"

namespace castello::lab {

qint64 Storage::used() const
{
    qint64 sum = 0;
    for (const Volume &volume : volumes) {
        sum += volume.size;
    }
    return sum;
}

QString Storage::nextDiskName(int vmid, const QString &format) const
{
    const QString folder = isFileBased() ? QStringLiteral("%1/").arg(vmid) : QString();
    for (int number = 0;; number++) {
        const QString stem = folder + QStringLiteral("vm-%1-disk-%2").arg(vmid).arg(number);
        const auto taken = volumes.lowerBound(stem);
        const bool isTaken = taken != volumes.end()
            && (taken.key() == stem || taken.key().startsWith(stem + u'.'));
        if (!isTaken) {
            return isFileBased() ? stem + u'.' + format : stem;
        }
    }
}

QString Storage::cloudInitName(int vmid) const
{
    return isFileBased() ? QStringLiteral("%1/vm-%1-cloudinit.qcow2").arg(vmid)
                         : QStringLiteral("vm-%1-cloudinit").arg(vmid);
}

QString Storage::filePath(const QString &volume) const
{
    if (!isFileBased()) {
        return QStringLiteral("/dev/%1/%2").arg(name, volume);
    }
    static const QMap<QString, QString> folders {
        {QStringLiteral("iso"), QStringLiteral("template/iso")},
        {QStringLiteral("import"), QStringLiteral("import")}};
    const QString kind = volume.section(u'/', 0, 0);
    return folders.contains(kind)
        ? QStringLiteral("%1/%2/%3").arg(path, folders.value(kind), volume.section(u'/', 1))
        : QStringLiteral("%1/images/%2").arg(path, volume);
}

std::optional<QString> Storage::allocate(const QString &volume, const Volume &what, QString *error)
{
    if (what.size > available()) {
        *error = isFileBased()
            ? QStringLiteral("unable to create image: qemu-img: %1: No space left on device")
                  .arg(filePath(volume))
            : QStringLiteral("lvcreate '%1' error: Insufficient free space").arg(volume);
        return std::nullopt;
    }
    volumes[volume] = what;
    return name + u':' + volume;
}

VolumeId VolumeId::parse(const QString &text)
{
    const auto colon = text.indexOf(u':');
    return colon < 0 ? VolumeId {{}, text} : VolumeId {text.left(colon), text.mid(colon + 1)};
}

} // namespace castello::lab
