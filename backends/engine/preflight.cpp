// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight.h"

namespace castello {

namespace {

using SitePointer = std::shared_ptr<Site>;

QList<Machine> machinesToCreate(const Site &site, const Plan &plan, const QString &provider)
{
    QList<Machine> machines;
    for (const Step &step : plan.steps) {
        const Machine *machine
            = step.kind == StepKind::CreateVm ? site.findMachine(*step.machine) : nullptr;
        if (machine != nullptr && machine->host.provider == provider) {
            machines.append(*machine);
        }
    }
    return machines;
}

Async<void> viewHosts(std::shared_ptr<const ProxmoxClient> proxmox,
    QList<Machine> machines,
    ProviderView *view,
    std::stop_token stop)
{
    for (const Machine &machine : machines) {
        const QString host = machine.host.host;
        const bool isOnline = view->hosts.contains(ProxmoxHost {host, true});
        if (view->storages.contains(host) || !isOnline) {
            continue; // what is not online is a finding of its own
        }
        CASTELLO_CO_TRY(storages, proxmox->storages(machine.host, stop));
        view->storages.insert(host, storages);
        CASTELLO_CO_TRY(bridges, proxmox->bridges(machine.host, stop));
        view->bridges.insert(host, bridges);
    }
    co_return {};
}

Async<ProviderView> viewProvider(std::shared_ptr<const ProxmoxClient> proxmox,
    QString pool,
    QList<Machine> machines,
    std::stop_token stop)
{
    ProviderView view;
    CASTELLO_CO_TRY(release, proxmox->release(stop));
    view.release = release;
    CASTELLO_CO_TRY(permissions, proxmox->permissions(stop));
    view.permissions = permissions;
    CASTELLO_CO_TRY(hosts, proxmox->hosts(stop));
    view.hosts = hosts;
    const auto members = co_await proxmox->poolMembers(pool, stop);
    const bool isRefused = !members
        && (members.error().code == ErrorCode::NotFound
            || members.error().code == ErrorCode::PermissionDenied);
    if (!members && !isRefused) {
        co_return std::unexpected(members.error());
    }
    view.hasPool = !isRefused;
    CASTELLO_CO_CHECK(viewHosts(proxmox, machines, &view, stop));
    co_return view;
}

} // namespace

Async<QList<Diagnostic>> preflight(SitePointer site, Plan plan, std::stop_token stop)
{
    QList<Diagnostic> findings;
    for (auto it = site->castle.providers.cbegin(); it != site->castle.providers.cend(); ++it) {
        const QList<Machine> machines = machinesToCreate(*site, plan, it.key());
        if (machines.isEmpty()) {
            continue;
        }
        CASTELLO_CO_TRY(
            view, viewProvider(site->providers.value(it.key()), it->pool, machines, stop));
        findings += judgeProvider(site->castle, it.key(), machines, view);
    }
    co_return findings;
}

} // namespace castello
