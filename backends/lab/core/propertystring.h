// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace castello::lab {

/// A value such as `local-lvm:vm-105-disk-0,discard=on,size=32G`: one part without a name, the rest
/// `key=value`. Printed as Proxmox prints it: the part without a name first, keys sorted.
struct PropertyString
{
    QString head; ///< the part without `=`; for network cards `virtio=MAC`
    QMap<QString, QString> values;

    [[nodiscard]] static PropertyString parse(const QString &text);
    /// The same for `netN`, whose head is the model with or without an address.
    [[nodiscard]] static PropertyString parseNetworkCard(const QString &text);
    [[nodiscard]] QString toString() const;
};

/// Bytes as Proxmox writes disk sizes: the largest of K, M, G, T that leaves a whole number.
[[nodiscard]] QString formatDiskSize(qint64 bytes);
/// The inverse; also fractions. 0 when it is none.
[[nodiscard]] qint64 parseDiskSize(const QString &text);

} // namespace castello::lab
