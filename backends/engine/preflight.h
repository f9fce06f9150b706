// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "model/base/diagnostic.h"
#include "model/plan/plan.h"

#include <memory>
#include <stop_token>

/// What can be known to fail before anything is touched: each finding names its remedy.

namespace castello {

/// What one provider told about itself; what it would not tell is left out.
struct ProviderView
{
    ProxmoxRelease release;
    ProxmoxPermissions permissions;
    QList<ProxmoxHost> hosts;
    QMap<QString, QList<ProxmoxStorage>> storages; ///< by host
    QMap<QString, QStringList> bridges; ///< by host
    bool hasPool = true;
};

/// Whether a provider can take these machines: release, rights, hosts, storages and their content,
/// room for the disks, bridges. Pure; errors stand in the way, warnings do not. `machines` are
/// those that are to be created at this provider. Source of the rights: Proxmox VE access control,
/// checked against 9.2.
[[nodiscard]] QList<Diagnostic> judgeProvider(const Castle &castle,
    const QString &provider,
    const QList<Machine> &machines,
    const ProviderView &view);

/// Asks every provider at which the plan creates machines: four requests each and two for every
/// host. Changes nothing. Errors: those of the providers.
[[nodiscard]] Async<QList<Diagnostic>> preflight(
    std::shared_ptr<Site> site, Plan plan, std::stop_token stop);

} // namespace castello
