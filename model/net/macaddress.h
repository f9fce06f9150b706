// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QString>
#include <QUuid>

#include <array>
#include <compare>

namespace castello {

/// The hardware address of a network card.
class MacAddress
{
public:
    /// Accepts `BC:24:11:00:01:55` in either case. Errors: InvalidInput (also for multicast).
    [[nodiscard]] static Result<MacAddress> parse(QStringView text);
    /// A locally administered, unicast address derived from the machine and the number of its card.
    [[nodiscard]] static MacAddress derive(const QUuid &machine, int card);

    /// Upper case with colons, as Proxmox writes it.
    [[nodiscard]] QString toString() const;
    /// Lower case with colons, as Talos and cloud-init write it.
    [[nodiscard]] QString toLower() const;

    friend auto operator<=>(const MacAddress &, const MacAddress &) = default;

private:
    std::array<quint8, 6> m_bytes {};
};

} // namespace castello
