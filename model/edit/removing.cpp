// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/edit/castlechange.h"
#include "model/edit/gestureparts.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

void removeHost(Castle &castle, const HostRef &host)
{
    castle.providers[host.provider].hosts.removeAll(host.host);
    for (Group &group : castle.groups) {
        group.hosts.removeAll(host);
        for (auto it = group.overrides.begin(); it != group.overrides.end();) {
            it->host = it->host == host ? std::nullopt : it->host;
            it = *it == MachineOverride() ? group.overrides.erase(it) : std::next(it);
        }
    }
}

void removeProvider(Castle &castle, const QString &key)
{
    for (const HostRef &host : castle.hosts()) {
        if (host.provider == key) {
            removeHost(castle, host);
        }
    }
    castle.providers.remove(key);
}

/// The endpoint goes when the only control plane has it as its own.
void dropOwnEndpoint(Castle &castle, const Group &group)
{
    const auto &address = castle.cluster.endpoint.address;
    const auto hasIt = [&address](const AddressRange &range) { return range.contains(*address); };
    if (address && std::ranges::any_of(group.addresses, hasIt)) {
        castle.cluster.endpoint = {};
    }
}

void removeGroup(Castle &castle, const QString &key)
{
    if (const Group *group = castle.findGroup(key)) {
        dropOwnEndpoint(castle, *group);
    }
    castle.groups.removeIf([&key](const Group &group) { return group.key == key; });
}

void removeLoadBalancer(Castle &castle)
{
    castle.components.metallb.reset();
    if (castle.components.traefik) {
        castle.components.traefik->address.reset(); // it was one of the pool
    }
}

void removeNetwork(Castle &castle, const QString &key)
{
    const Cidr cidr = castle.networks.take(key).cidr;
    for (Group &group : castle.groups) {
        group.addresses.remove(key);
    }
    for (Provider &provider : castle.providers) {
        provider.bridges.remove(key);
    }
    const Endpoint &endpoint = castle.cluster.endpoint;
    const auto &address = endpoint.vip ? endpoint.vip : endpoint.address;
    if (address && cidr.contains(*address)) {
        castle.cluster.endpoint = {};
    }
    if (castle.components.metallb && cidr.contains(castle.components.metallb->pool.first())) {
        removeLoadBalancer(castle);
    }
}

/// The others keep their places: in the middle one becomes absent, at the end the count falls.
void removeMachine(Castle &castle, Group &group, int ordinal)
{
    group.overrides[ordinal] = {};
    group.overrides[ordinal].absent = true;
    int count = group.count;
    while (count > 0 && group.overrides.value(count).absent) {
        --count;
    }
    if (count < group.count) {
        setCount(castle, group, count);
    }
}

void removeLonghorn(Castle &castle)
{
    castle.components.longhorn.reset();
    castle.versions.longhorn.clear();
    for (Group &group : castle.groups) {
        group.dataDisks.remove(kLonghornDisk);
    }
}

void removeFlux(Castle &castle)
{
    castle.versions.flux.clear();
    castle.gitops.workloads.reset();
}

bool exists(Castle &castle, const QString &path, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Host:
        return castle.hosts().contains(*hostAt(path));
    case ItemKind::Provider:
        return castle.providers.contains(keyOf(path));
    case ItemKind::Network:
        return castle.networks.contains(keyOf(path));
    case ItemKind::Group:
        return groupOfItem(castle, path) != nullptr;
    case ItemKind::Machine: {
        const Group *group = groupOfItem(castle, path);
        return group && ordinalAt(path) >= 1 && ordinalAt(path) <= group->count;
    }
    default:
        return true;
    }
}

void remove(Castle &castle, const QString &path, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Host:
        return removeHost(castle, *hostAt(path));
    case ItemKind::Provider:
        return removeProvider(castle, keyOf(path));
    case ItemKind::Network:
        return removeNetwork(castle, keyOf(path));
    case ItemKind::Group:
        return removeGroup(castle, keyOf(path));
    case ItemKind::Machine:
        return removeMachine(castle, *groupOfItem(castle, path), ordinalAt(path));
    case ItemKind::Endpoint:
        castle.cluster.endpoint = {};
        return;
    case ItemKind::Longhorn:
        return removeLonghorn(castle);
    case ItemKind::LoadBalancer:
        return removeLoadBalancer(castle);
    case ItemKind::Ingress:
        return castle.components.traefik.reset();
    case ItemKind::Certificates:
        return castle.components.certManager.reset();
    case ItemKind::Flux:
        return removeFlux(castle);
    case ItemKind::Repository:
        return (path == u"gitops.infrastructure" ? castle.gitops.infrastructure
                                                 : castle.gitops.workloads)
            .reset();
    case ItemKind::Castle:
        return;
    }
}

/// Hosts that lost their last machine stay, but not those that were to go.
void keepOtherHosts(const Castle &before, Castle &after, const QStringList &paths)
{
    keepHosts(before, after);
    for (const QString &path : paths) {
        if (const auto host = hostAt(path); host && after.providers.contains(host->provider)) {
            after.providers[host->provider].hosts.removeAll(host->host);
        }
    }
}

} // namespace

Result<DocumentChange> removeItems(const Castle &castle, const QStringList &paths)
{
    Castle after = castle;
    for (const QString &path : paths) {
        const ItemKind kind = itemKindAt(path).value_or(ItemKind::Castle);
        if (kind == ItemKind::Castle) {
            return failure(ErrorCode::InvalidInput,
                GestureText::tr("The castle itself cannot be removed; make a new one instead"));
        }
        if (exists(after, path, kind)) {
            remove(after, path, kind);
        }
    }
    keepOtherHosts(castle, after, paths);
    const QString name = paths.size() == 1
        ? GestureText::tr("Remove %1").arg(nameOfItem(paths.first()))
        : GestureText::tr("Remove %n item(s)", nullptr, int(paths.size()));
    return changeBetween(name, castle, after);
}

} // namespace castello
