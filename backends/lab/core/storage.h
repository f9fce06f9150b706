// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace castello::lab {

/// One thing on a storage.
struct Volume
{
    QString content; ///< `images`, `import`, `iso`
    QString format; ///< `raw`, `qcow2`
    qint64 size = 0; ///< bytes
    int vmid = 0; ///< whose it is; 0 for images
    qint64 created = 0; ///< seconds since 1970
    QString image; ///< what it was imported or downloaded from
    QString base = {}; ///< the template's volume that a linked one only differs from
};

/// A storage of one host. Volumes are named as Proxmox names them: by folder on a file system,
/// plainly on LVM.
struct Storage
{
    QString name;
    QString type = QStringLiteral("dir");
    QStringList content;
    QString path; ///< of a `dir`
    qint64 total = 0; ///< bytes
    QMap<QString, Volume> volumes; ///< name after the colon → volume
    QStringList stuckVolumes; ///< a fault: these cannot be removed

    [[nodiscard]] bool isFileBased() const { return type == u"dir"; }
    [[nodiscard]] bool accepts(const QString &kind) const { return content.contains(kind); }
    [[nodiscard]] qint64 used() const;
    [[nodiscard]] qint64 available() const { return total - used(); }

    /// The name that the next disk of a VM gets.
    [[nodiscard]] QString nextDiskName(int vmid, const QString &format) const;
    /// The name of a disk once its VM is a template: `base-…` for `vm-…`.
    [[nodiscard]] static QString templateName(const QString &volume);
    /// The name without that of the base it is linked to.
    [[nodiscard]] QString ownName(const QString &volume) const;
    /// Whether another volume is linked to this one.
    [[nodiscard]] bool isBase(const QString &volume) const;
    [[nodiscard]] QString cloudInitName(int vmid) const;
    /// Where a volume lies on the host, as error texts name it.
    [[nodiscard]] QString filePath(const QString &volume) const;
    /// Takes the space and returns the volume's id. Errors: the text that ends the task.
    [[nodiscard]] std::optional<QString> allocate(
        const QString &volume, const Volume &what, QString *error);
};

/// `local:import/x.qcow2` → `local` and `import/x.qcow2`.
struct VolumeId
{
    QString storage;
    QString volume;
    [[nodiscard]] static VolumeId parse(const QString &text);
};

} // namespace castello::lab
