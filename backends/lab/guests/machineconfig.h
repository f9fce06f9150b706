// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/guest.h"
#include "backends/lab/guests/callresult.h"
#include "model/secrets/secretsbundle.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <limits>
#include <optional>

namespace castello::lab {

/// What machines must share to be one cluster: they find each other by the id and trust each other
/// by authority and token.
struct ClusterIdentity
{
    QString clusterId;
    QByteArray authority; ///< the OS CA's certificate
    Secret token;
    friend bool operator==(const ClusterIdentity &, const ClusterIdentity &) = default;
};

/// A static address and the card it belongs to.
struct LinkAddress
{
    QString link; ///< `eth0`; unused when `mac` is set
    std::optional<MacAddress> mac;
    IpAddress address;
    friend bool operator==(const LinkAddress &, const LinkAddress &) = default;
};

/// What a user volume asks of its disk; of the expression language only comparisons of the size and
/// the slot's link are understood.
struct UserVolume
{
    QString name;
    bool isFolder = false; ///< lives on the system disk
    qint64 atLeast = 0; ///< bytes
    qint64 atMost = std::numeric_limits<qint64>::max(); ///< bytes
    QString drive; ///< `scsi1`; empty = any
    friend bool operator==(const UserVolume &, const UserVolume &) = default;
};

/// What a simulated machine takes from the configuration it is given.
struct MachineConfig
{
    Secret text;
    bool isControlPlane = false;
    QString hostname;
    QStringList certSans;
    ClusterIdentity identity;
    CertificateAndKey osAuthority; ///< key on control planes only
    CertificateAndKey kubernetesAuthority; ///< key on control planes only
    QString clusterName;
    QString endpoint; ///< URL
    QString kubernetesVersion; ///< from the kubelet's image; `v1.36.2`
    bool hasFlannel = true;
    QList<LinkAddress> addresses;
    std::optional<IpAddress> vip;
    QList<UserVolume> userVolumes;

    /// The address that the configuration gives to a card of this hardware, if any.
    [[nodiscard]] std::optional<IpAddress> address(const GuestHardware &hardware) const;
};

/// Reads the documents of contract v1.12 and v1.13. Errors: InvalidArgument, naming everything that
/// is wrong, as Talos does. Source of the rules: Talos v1.13 pkg/machinery/config (talos/contract 3
/// and 7).
[[nodiscard]] CallResult<MachineConfig> parseMachineConfig(const QByteArray &text);

} // namespace castello::lab
