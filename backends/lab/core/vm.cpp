// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/vm.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

QString Vm::name() const
{
    return config.value(u"name"_s, u"VM %1"_s.arg(vmid));
}

Vm::Config Vm::mergedConfig() const
{
    Config merged = config;
    merged.insert(pending);
    for (const QString &key : pendingDeletes) {
        merged.remove(key);
    }
    return merged;
}

QByteArray Vm::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &values : {config, pending}) {
        for (const auto &[key, value] : values.asKeyValueRange()) {
            hash.addData((key + u": "_s + value + u'\n').toUtf8());
        }
        hash.addData("[PENDING]\n");
    }
    hash.addData((pendingDeletes.join(u',') + lock).toUtf8());
    return hash.result().toHex();
}

QStringList Vm::drives() const
{
    return config.keys().filter(
        QRegularExpression(u"^(ide|sata|scsi|virtio|efidisk|tpmstate)\\d+$"_s));
}

QString Vm::cloudInitDrive() const
{
    for (const QString &key : drives()) {
        if (drive(key).head.contains(u"cloudinit")) {
            return key;
        }
    }
    return {};
}

PropertyString Vm::drive(const QString &key) const
{
    return PropertyString::parse(config.value(key));
}

qint64 Vm::memoryBytes() const
{
    return config.value(u"memory"_s, u"512"_s).toLongLong() * 1024 * 1024;
}

int Vm::coreCount() const
{
    return config.value(u"cores"_s, u"1"_s).toInt() * config.value(u"sockets"_s, u"1"_s).toInt();
}

bool isDriveKey(const QString &key)
{
    static const QRegularExpression pattern(
        u"^(ide|sata|scsi|virtio|efidisk|tpmstate|unused)\\d+$"_s);
    return pattern.match(key).hasMatch();
}

bool isNetworkKey(const QString &key)
{
    static const QRegularExpression pattern(u"^net\\d+$"_s);
    return pattern.match(key).hasMatch();
}

QString vmLockName(int vmid)
{
    return u"/var/lock/qemu-server/lock-%1.conf"_s.arg(vmid);
}

} // namespace castello::lab
