// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/propertystring.h"
#include "backends/lab/core/scheduler.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace castello::lab {

/// A VM of the hypervisor: its config as the config file holds it, and whether it runs.
struct Vm
{
    using Config = QMap<QString, QString>;

    int vmid = 0;
    QString host;
    Config config;
    Config pending; ///< changes that wait for the next start
    QStringList pendingDeletes;
    QString lock; ///< `create`, `clone`, …; empty = not locked
    bool isRunning = false;
    int pid = 0;
    Scheduler::Time created;
    Scheduler::Time powerChanged; ///< when it last started or stopped

    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isTemplate() const
    {
        return config.value(QStringLiteral("template")) == u"1";
    }
    /// With pending changes merged in, as GET config shows it.
    [[nodiscard]] Config mergedConfig() const;
    /// SHA-1 of the config.
    [[nodiscard]] QByteArray digest() const;
    /// Keys of drives that hold a volume: disks, EFI disk, cloud-init and CD drives.
    [[nodiscard]] QStringList drives() const;
    /// `ide2` when that is where the cloud-init drive is; empty when there is none.
    [[nodiscard]] QString cloudInitDrive() const;
    [[nodiscard]] PropertyString drive(const QString &key) const;
    [[nodiscard]] qint64 memoryBytes() const;
    [[nodiscard]] int coreCount() const;
};

[[nodiscard]] bool isDriveKey(const QString &key);
[[nodiscard]] bool isNetworkKey(const QString &key);
/// The name of the flock that every operation on a VM takes.
[[nodiscard]] QString vmLockName(int vmid);

} // namespace castello::lab
