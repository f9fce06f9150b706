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
    QString token; ///< USER@REALM!ID
    ProxmoxRelease release;
    std::chrono::seconds clockAhead {0}; ///< the server's clock before ours
    ProxmoxPermissions permissions;
    QList<ProxmoxHost> hosts;
    QMap<QString, Error> troubles; ///< hosts that could not be asked
    QMap<QString, QList<ProxmoxStorage>> storages; ///< by host
    QMap<QString, QStringList> bridges; ///< by host
    QMap<QString, QStringList> processorFlags; ///< by host
    bool hasPool = true;
};

/// Whether a provider can take these machines: release, clock, rights, pool, hosts and what they
/// have to spare, storages and their content, bridges. Pure; errors stand in the way, warnings do
/// not. `machines` are those that are to be created at this provider.
[[nodiscard]] QList<Diagnostic> judgeProvider(const Castle &castle,
    const QString &provider,
    const QList<Machine> &machines,
    const ProviderView &view);

/// Asks every provider at which the plan creates machines, all at once: four requests each and
/// three for every host that is used; knocks at every address that the plan will take; asks the
/// Image Factory for the version when an image has to be fetched. Changes nothing. Errors: those of
/// the providers.
[[nodiscard]] Async<QList<Diagnostic>> preflight(
    std::shared_ptr<Site> site, Plan plan, std::stop_token stop);

} // namespace castello
