// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/capacities.h"

#include <QSet>

#include <algorithm>

namespace castello {

namespace {

using SitePointer = std::shared_ptr<Site>;

constexpr qint64 kBytesPerMebibyte = 1024 * 1024;

QSet<QString> hostNames(const Site &site, const QString &provider)
{
    QSet<QString> names;
    for (const Group &group : site.castle.groups) {
        for (const HostRef &host : group.hosts) {
            if (host.provider == provider) {
                names.insert(host.host);
            }
        }
    }
    return names;
}

void addUse(HostCapacity &capacity, const HostRef &host, const QList<VmSummary> &vms)
{
    for (const VmSummary &vm : vms) {
        if (vm.host == host && vm.isRunning) {
            capacity.usedCores += vm.cores;
            capacity.usedMemory.count += vm.memory.count;
        }
    }
}

void addDisk(HostCapacity &capacity, const QString &name, const QList<ProxmoxStorage> &storages)
{
    const auto it = std::ranges::find(storages, name, &ProxmoxStorage::name);
    if (it != storages.end()) {
        capacity.disk = {it->totalBytes / kBytesPerMebibyte};
        capacity.usedDisk = {(it->totalBytes - it->availableBytes) / kBytesPerMebibyte};
    }
}

} // namespace

Async<QMap<HostRef, HostCapacity>> observeCapacities(SitePointer site, std::stop_token stop)
{
    QMap<HostRef, HostCapacity> capacities;
    for (auto it = site->castle.providers.cbegin(); it != site->castle.providers.cend(); ++it) {
        const auto proxmox = site->providers.value(it.key());
        const QSet<QString> wanted = hostNames(*site, it.key());
        CASTELLO_CO_TRY(hosts, proxmox->hosts(stop));
        CASTELLO_CO_TRY(vms, proxmox->listVms(stop));
        for (const ProxmoxHost &found : hosts) {
            if (!wanted.contains(found.name)) {
                continue;
            }
            const HostRef host {it.key(), found.name};
            HostCapacity capacity {.cores = found.cores, .memory = found.memory};
            capacity.isOnline = found.isOnline;
            addUse(capacity, host, vms);
            if (found.isOnline) { // the others answer nothing of themselves
                CASTELLO_CO_TRY(storages, proxmox->storages(host, stop));
                addDisk(capacity, it->diskStorage, storages);
            }
            capacities.insert(host, capacity);
        }
    }
    co_return capacities;
}

} // namespace castello
