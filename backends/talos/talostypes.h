// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/macaddress.h"
#include "model/secrets/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a Talos machine tells about itself, in our words.

namespace castello {

struct TalosVersion
{
    QString tag; ///< `v1.13.9`
    QString platform; ///< `nocloud`
    friend bool operator==(const TalosVersion &, const TalosVersion &) = default;
};

struct TalosStage
{
    enum class Stage {
        Unknown,
        Booting,
        Installing,
        Maintenance,
        Running,
        Rebooting,
        ShuttingDown,
        Resetting,
        Upgrading
    };
    Stage stage = Stage::Unknown;
    bool isReady = false;
    QStringList unmetConditions; ///< `name: reason`, Talos's own words
    friend bool operator==(const TalosStage &, const TalosStage &) = default;
};

struct TalosDisk
{
    QString id; ///< `sda`
    QString path; ///< `/dev/sda`
    quint64 bytes = 0;
    QString transport;
    bool isReadOnly = false;
    bool isOptical = false;
    bool isSystemDisk = false;
    friend bool operator==(const TalosDisk &, const TalosDisk &) = default;
};

struct TalosLink
{
    QString name; ///< `eth0`
    std::optional<MacAddress> hardwareAddress; ///< what it uses now; none for tunnels
    std::optional<MacAddress> permanentAddress; ///< of the card itself; none for virtual links
    friend bool operator==(const TalosLink &, const TalosLink &) = default;
};

struct EtcdMember
{
    quint64 id = 0;
    QString hostname;
    bool isLearner = false; ///< joining; has no vote yet
    friend bool operator==(const EtcdMember &, const EtcdMember &) = default;
};

/// What a machine makes of a config.
struct AppliedConfig
{
    enum class Mode { Reboot, Auto, NoReboot, Staged, Try, Unknown };
    Mode mode = Mode::Unknown; ///< up to v1.13 AUTO can still become Reboot
    QStringList warnings; ///< Talos's own words
    friend bool operator==(const AppliedConfig &, const AppliedConfig &) = default;
};

enum class BootstrapOutcome {
    Started,
    AlreadyDone, ///< etcd has data: this machine was bootstrapped, or had joined, before
};

} // namespace castello
