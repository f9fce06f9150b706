// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/storage.h"

#include <QSet>

#include <algorithm>

namespace castello::lab {

qint64 Storage::used() const
{
    qint64 sum = 0;
    for (const Volume &volume : volumes) {
        sum += volume.base.isEmpty() ? volume.size : 0; // a linked one takes next to nothing
    }
    return sum;
}

QString Storage::nextDiskName(int vmid, const QString &format) const
{
    const QString folder = isFileBased() ? QStringLiteral("%1/").arg(vmid) : QString();
    QSet<QString> taken; // without their formats: a number is given once
    for (const QString &volume : volumes.keys()) {
        taken.insert(ownName(volume)
                .section(u'.', 0, 0)
                .replace(QStringLiteral("base-"), QStringLiteral("vm-")));
    }
    for (int number = 0;; number++) {
        const QString stem = folder + QStringLiteral("vm-%1-disk-%2").arg(vmid).arg(number);
        if (!taken.contains(stem)) {
            return isFileBased() ? stem + u'.' + format : stem;
        }
    }
}

QString Storage::templateName(const QString &volume)
{
    return QString(volume).replace(QStringLiteral("vm-"), QStringLiteral("base-"));
}

QString Storage::ownName(const QString &volume) const
{
    return volume.section(u'/', isFileBased() ? -2 : -1);
}

bool Storage::isBase(const QString &volume) const
{
    return std::ranges::any_of(
        volumes, [&volume](const Volume &other) { return other.base == volume; });
}

QString Storage::cloudInitName(int vmid) const
{
    return isFileBased() ? QStringLiteral("%1/vm-%1-cloudinit.qcow2").arg(vmid)
                         : QStringLiteral("vm-%1-cloudinit").arg(vmid);
}

QString Storage::filePath(const QString &volume) const
{
    if (!isFileBased()) {
        return QStringLiteral("/dev/%1/%2").arg(name, ownName(volume));
    }
    static const QMap<QString, QString> folders {
        {QStringLiteral("iso"), QStringLiteral("template/iso")},
        {QStringLiteral("import"), QStringLiteral("import")}};
    const QString kind = volume.section(u'/', 0, 0);
    return folders.contains(kind)
        ? QStringLiteral("%1/%2/%3").arg(path, folders.value(kind), volume.section(u'/', 1))
        : QStringLiteral("%1/images/%2").arg(path, ownName(volume));
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
