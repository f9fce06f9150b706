// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/callresult.h"
#include "backends/lab/guests/talosmachine.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace castello::lab {

/// The methods of machine.MachineService that the lab plays, and reading resources.
enum class MachineMethod {
    ApplyConfiguration,
    Bootstrap,
    EtcdForfeitLeadership,
    EtcdLeaveCluster,
    EtcdMemberList,
    EtcdRemoveMember,
    Hostname,
    Kubeconfig,
    ReadResource,
    Reset,
    ServiceList,
    Version,
};

/// Whether a caller with these roles (`os:admin`, …; of the client certificate) may call the
/// method. In maintenance nobody is asked who they are: everybody is a reader who may also apply.
/// Errors: PermissionDenied. Source: Talos v1.13 role rules, talos/contract 2 and 5.
[[nodiscard]] CallResult<void> authorize(
    MachineMethod method, const QStringList &roles, bool isMaintenance);

enum class ApplyMode { Reboot = 0, Auto = 1, NoReboot = 2, Staged = 3, Try = 4 };

struct ApplyOutcome
{
    ApplyMode mode = ApplyMode::NoReboot; ///< what the machine made of it
    QString details;
};

/// Errors: InvalidArgument (the configuration), FailedPrecondition (another one is being applied),
/// Unimplemented (a mode that this version does not know).
[[nodiscard]] CallResult<ApplyOutcome> applyConfiguration(
    TalosMachine &machine, const QByteArray &text, ApplyMode mode, bool isDryRun);

/// Errors: FailedPrecondition (not yet, or a worker), AlreadyExists (etcd data is there).
[[nodiscard]] CallResult<void> bootstrap(GuestPark &park, TalosMachine &machine);

/// `isGraceful`: cordon, drain and leave etcd first. Errors: FailedPrecondition (the last control
/// plane cannot leave).
[[nodiscard]] CallResult<void> reset(
    GuestPark &park, TalosMachine &machine, bool isGraceful, const ResetOrder &order);

/// A service as ServiceList and the Services resources show it.
struct ServiceState
{
    QString id;
    QString state; ///< `Running`, `Preparing`, `Waiting`
    bool isHealthy = false;
    bool isHealthUnknown = false; ///< it has no health check, or does not run
};
[[nodiscard]] QList<ServiceState> services(const TalosMachine &machine);

} // namespace castello::lab
