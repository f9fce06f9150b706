// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace castello::lab {

/// What a disk image holds, as the lab's Image Factory made it.
struct TalosImage
{
    QString version; ///< `v1.13.9`
    QString platform; ///< `nocloud`; any other ignores the cloud-init drive
    QString schematic; ///< id
    QStringList extensions; ///< official names, `siderolabs/iscsi-tools`
    friend bool operator==(const TalosImage &, const TalosImage &) = default;
};

/// Finds what an image of a storage is by GuestHardware::image; nothing for one that is not Talos.
using ImageLookup = std::function<std::optional<TalosImage>(const QString &image)>;

} // namespace castello::lab
