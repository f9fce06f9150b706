// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace castello {

/// Proxmox's way to put several values into one: `local-lvm:32,discard=on,ssd=1`. The first part
/// may stand without a key. A comma cannot occur in a value. Source: pve-common PVE::JSONSchema.
class PropertyString
{
public:
    /// Reads anything; parts without a key after the first are kept with an empty key.
    [[nodiscard]] static PropertyString parse(const QString &text);

    /// The part without a key; empty when there is none.
    [[nodiscard]] QString bare() const { return value(QString()).value_or(QString()); }
    [[nodiscard]] std::optional<QString> value(const QString &key) const;
    /// Adds at the end; an empty key makes a bare part.
    PropertyString &add(const QString &key, const QString &value);
    [[nodiscard]] QString toString() const;

    friend bool operator==(const PropertyString &, const PropertyString &) = default;

private:
    QList<std::pair<QString, QString>> m_parts;
};

/// A size as Proxmox prints it on disks (`64M`, `1G`, `528K`, `4T`), in bytes; nothing when it is
/// none.
[[nodiscard]] std::optional<qint64> parseDiskSize(const QString &text);

} // namespace castello
