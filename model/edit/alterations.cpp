// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"

#include "model/edit/freeplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Gestures)
};

constexpr int kUsualCount = 3; ///< etcd bears the loss of one
constexpr Mebibytes kUsualLonghornDisk = Mebibytes::fromGibibytes(100);
const QString kUsualBridge = u"vmbr0"_s; ///< the one that Proxmox's installer makes

Provider usualProvider(const Castle &castle)
{
    Provider provider;
    provider.url = u"https://192.168.1.10:8006"_s;
    provider.credentials = u"proxmox"_s;
    provider.pool = castle.name;
    provider.diskStorage = u"local-lvm"_s;
    provider.imageStorage = u"local"_s;
    for (const QString &network : castle.networks.keys()) {
        provider.bridges.insert(network, kUsualBridge);
    }
    return provider;
}

QStringList hostNames(const Castle &castle, const QString &provider)
{
    QStringList names;
    for (const HostRef &host : castle.hosts()) {
        if (host.provider == provider) {
            names.append(host.host);
        }
    }
    return names;
}

int machinesOfRole(const Castle &castle, MachineRole role)
{
    int count = 0;
    for (const Group &group : castle.groups) {
        count += group.role == role ? machineCount(group) : 0;
    }
    return count;
}

const Group *firstOfRole(const Castle &castle, MachineRole role)
{
    const auto it = std::ranges::find_if(castle.groups,
        [role](const Group &group) { return group.role == role && machineCount(group) > 0; });
    return it == castle.groups.end() ? nullptr : &*it;
}

} // namespace

int usualAddressCount(MachineRole role)
{
    return role == MachineRole::ControlPlane ? 5 : 25;
}

int usualVmidCount(MachineRole role)
{
    return role == MachineRole::ControlPlane ? 20 : 80;
}

Group *groupAt(Castle &castle, QStringView key)
{
    const auto it = std::ranges::find(castle.groups, key, &Group::key);
    return it == castle.groups.end() ? nullptr : &*it;
}

HostRef addHost(Castle &castle, const QString &provider)
{
    QString key = provider;
    if (key.isEmpty()) {
        key = castle.providers.isEmpty() ? u"home"_s : castle.providers.firstKey();
    }
    if (!castle.providers.contains(key)) {
        castle.providers.insert(key, usualProvider(castle));
    }
    QStringList names = hostNames(castle, key);
    names.append(freeName(u"pve"_s, names));
    castle.providers[key].hosts = names;
    return {key, names.last()};
}

QString addNetwork(Castle &castle)
{
    Network network;
    network.cidr = freeNetwork(castle);
    network.gateway = network.cidr.network().advanced(1);
    network.dns = {*network.gateway};
    const QString key = freeName(u"lan"_s, castle.networks.keys());
    castle.networks.insert(key, network);
    return key;
}

QString addGroup(Castle &castle, MachineRole role)
{
    QStringList taken;
    for (const Group &group : castle.groups) {
        taken << group.key << group.id;
    }
    const bool isControlPlane = role == MachineRole::ControlPlane;
    Group group;
    group.key = freeName(isControlPlane ? u"controlplane"_s : u"worker"_s, taken);
    group.id = group.key;
    group.role = role;
    group.count = kUsualCount;
    group.vmids = freeVmids(castle, usualVmidCount(role));
    group.cores = isControlPlane ? 2 : 4;
    group.memory = Mebibytes::fromGibibytes(isControlPlane ? 4 : 8);
    group.systemDisk = Mebibytes::fromGibibytes(isControlPlane ? 32 : 40);
    if (!isControlPlane && castle.components.longhorn) {
        group.dataDisks.insert(kLonghornDisk, kUsualLonghornDisk);
    }
    castle.groups.append(group);
    return group.key;
}

Result<void> connect(Castle &castle, Group &group, const QString &network)
{
    const auto range = freeRange(
        castle, network, std::max(usualAddressCount(group.role), group.count), group.count);
    if (!range) {
        return failure(ErrorCode::Conflict,
            Text::tr("“%1” has no room for %n more machine(s); make it larger, or take addresses "
                     "from something else",
                nullptr,
                group.count)
                .arg(network));
    }
    group.addresses.insert(network, *range);
    addBridges(castle, group);
    return {};
}

void addBridges(Castle &castle, const Group &group)
{
    QList<HostRef> hosts = group.hosts;
    for (const MachineOverride &difference : group.overrides) {
        if (difference.host) {
            hosts.append(*difference.host);
        }
    }
    for (const HostRef &host : std::as_const(hosts)) {
        const auto provider = castle.providers.find(host.provider);
        for (const QString &network : group.addresses.keys()) {
            if (provider != castle.providers.end() && !provider->bridges.contains(network)) {
                provider->bridges.insert(network, kUsualBridge);
            }
        }
    }
}

void place(Castle &castle, Group &group, const HostRef &host)
{
    group.hosts = {host};
    for (auto it = group.overrides.begin(); it != group.overrides.end();) {
        it->host.reset();
        it = *it == MachineOverride() ? group.overrides.erase(it) : std::next(it);
    }
    addBridges(castle, group);
}

void setCount(Castle &castle, Group &group, int count)
{
    group.count = count;
    group.overrides.removeIf([count](auto entry) { return entry.key() > count; });
    for (const QString &network : group.addresses.keys()) {
        if (group.addresses.value(network).size() < quint64(count)) {
            const auto range = grownRange(castle, group, network, count);
            group.addresses.insert(network, range.value_or(group.addresses.value(network)));
        }
    }
    if (group.vmids.last - group.vmids.first + 1 < count) {
        group.vmids = grownVmids(castle, group, count);
    }
}

void addEndpoint(Castle &castle)
{
    const Group *group = firstOfRole(castle, MachineRole::ControlPlane);
    const bool isConnected = group && !group->addresses.isEmpty();
    if (isConnected && machinesOfRole(castle, MachineRole::ControlPlane) == 1) {
        int ordinal = 1;
        while (group->overrides.value(ordinal).absent) {
            ++ordinal;
        }
        castle.cluster.endpoint = {{}, group->addresses.first().at(quint64(ordinal - 1)), {}};
        return;
    }
    const QString network
        = isConnected ? group->addresses.firstKey() : castle.networks.keys().value(0);
    castle.cluster.endpoint = {freeAddress(castle, network), {}, {}};
}

void addLonghornVersion(Castle &castle)
{
    if (castle.versions.longhorn.isEmpty()) {
        castle.versions.longhorn = u"1.12.1"_s;
    }
}

void addFluxVersion(Castle &castle)
{
    if (castle.versions.flux.isEmpty()) {
        castle.versions.flux = u"v2.9.4"_s;
    }
}

void addLonghornDisks(Castle &castle)
{
    if (longhornMachineCount(castle) > 0) {
        return;
    }
    const bool hasWorkers = firstOfRole(castle, MachineRole::Worker) != nullptr;
    for (Group &group : castle.groups) {
        if (!hasWorkers || group.role == MachineRole::Worker) {
            group.dataDisks.insert(kLonghornDisk, kUsualLonghornDisk);
        }
    }
}

int longhornMachineCount(const Castle &castle)
{
    int count = 0;
    for (const Group &group : castle.groups) {
        count += group.dataDisks.contains(kLonghornDisk) ? machineCount(group) : 0;
    }
    return count;
}

void keepHosts(const Castle &before, Castle &after)
{
    const QList<HostRef> still = after.hosts();
    for (const HostRef &host : before.hosts()) {
        if (!still.contains(host) && after.providers.contains(host.provider)) {
            after.providers[host.provider].hosts.append(host.host);
        }
    }
}

} // namespace castello
