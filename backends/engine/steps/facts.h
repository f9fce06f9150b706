// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

#include <QString>

#include <optional>

/// What steps write into the journal, for the run that comes after an interrupted one.

namespace castello::steps {

inline constexpr QLatin1StringView kTaskFact("task"); ///< the UPID of a task that was begun
inline constexpr QLatin1StringView kCreateFact("create"); ///< where a create call was sent
inline constexpr QLatin1StringView kBootstrapFact(
    "bootstrap"); ///< machine that was told to begin etcd

/// `home/pve/420`
struct VmPlaceFact
{
    HostRef host;
    int vmid = 0;

    [[nodiscard]] QString toString() const
    {
        return host.toString() + u'/' + QString::number(vmid);
    }
    [[nodiscard]] static std::optional<VmPlaceFact> parse(const QString &text)
    {
        const QStringList parts = text.split(u'/');
        if (parts.size() != 3) {
            return std::nullopt;
        }
        return VmPlaceFact {{parts.at(0), parts.at(1)}, parts.at(2).toInt()};
    }
};

} // namespace castello::steps
