// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/edit/castlechange.h"
#include "model/edit/freeplaces.h"
#include "model/edit/gestureparts.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

Result<AddedService> addHostAt(Castle &castle, const QString &target)
{
    const auto kind = itemKindAt(target);
    if (kind != ItemKind::Castle && kind != ItemKind::Provider) {
        return failure(ErrorCode::InvalidInput,
            GestureText::tr("A host stands by itself; drop it on the background"));
    }
    const HostRef host = addHost(castle, keyOf(target));
    return AddedService {GestureText::tr("Add host %1").arg(host.host), hostPath(host)};
}

Result<AddedService> addNetworkAt(Castle &castle, const QString &target)
{
    if (itemKindAt(target) != ItemKind::Castle) {
        return failure(ErrorCode::InvalidInput,
            GestureText::tr("A network stands by itself; drop it on the background"));
    }
    const QString key = addNetwork(castle);
    return AddedService {GestureText::tr("Add network %1").arg(key), networkPath(key)};
}

/// Where new machines go: where they were dropped, else where there is only one choice.
struct Destination
{
    std::optional<HostRef> host;
    QString network;
};

Result<Destination> destinationOf(const Castle &castle, const QString &target)
{
    Destination destination;
    switch (itemKindAt(target).value_or(ItemKind::Endpoint)) {
    case ItemKind::Castle:
        break;
    case ItemKind::Host:
        destination.host = hostAt(target);
        break;
    case ItemKind::Network:
        destination.network = keyOf(target);
        break;
    default:
        return failure(ErrorCode::InvalidInput,
            GestureText::tr("Machines go onto a host, a network or the background"));
    }
    const QList<HostRef> hosts = castle.hosts();
    if (!destination.host && hosts.size() == 1) {
        destination.host = hosts.first();
    }
    if (destination.network.isEmpty() && castle.networks.size() == 1) {
        destination.network = castle.networks.firstKey();
    }
    return destination;
}

bool hasControlPlanes(const Castle &castle)
{
    return std::ranges::contains(castle.groups, MachineRole::ControlPlane, &Group::role);
}

Result<AddedService> addMachines(Castle &castle, MachineRole role, const QString &target)
{
    if (role == MachineRole::ControlPlane && hasControlPlanes(castle)) {
        return failure(ErrorCode::Conflict,
            GestureText::tr("The control planes are there already; change how many they are"));
    }
    const auto destination = destinationOf(castle, target);
    if (!destination) {
        return std::unexpected(destination.error());
    }
    Group &group = *groupAt(castle, addGroup(castle, role));
    if (destination->host) {
        place(castle, group, *destination->host);
    }
    if (!destination->network.isEmpty()) {
        if (auto connected = connect(castle, group, destination->network); !connected) {
            return std::unexpected(std::move(connected).error());
        }
    }
    return AddedService {role == MachineRole::ControlPlane
            ? GestureText::tr("Add %n control plane(s)", nullptr, group.count)
            : GestureText::tr("Add %n worker(s)", nullptr, group.count),
        groupPath(group.key)};
}

Result<AddedService> add(Castle &castle, PaletteKind kind, const QString &target)
{
    switch (kind) {
    case PaletteKind::Host:
        return addHostAt(castle, target);
    case PaletteKind::ControlPlanes:
        return addMachines(castle, MachineRole::ControlPlane, target);
    case PaletteKind::Workers:
        return addMachines(castle, MachineRole::Worker, target);
    case PaletteKind::Network:
        return addNetworkAt(castle, target);
    default:
        return addService(castle, kind, target);
    }
}

std::unexpected<Error> onlyOne()
{
    return failure(ErrorCode::Conflict, GestureText::tr("There can be only one of these"));
}

Result<AddedService> duplicateGroup(Castle &castle, const Group &original)
{
    if (original.role == MachineRole::ControlPlane) {
        return failure(ErrorCode::Conflict,
            GestureText::tr("A cluster has one group of control planes; change how many they are"));
    }
    Group &group = *groupAt(castle, addGroup(castle, original.role));
    const Group fresh = group;
    group = original;
    group.key = fresh.key;
    group.id = fresh.id;
    group.vmids = freeVmids(castle, std::max(original.count, usualVmidCount(original.role)));
    group.addresses.clear();
    for (const QString &network : original.addresses.keys()) {
        if (auto connected = connect(castle, group, network); !connected) {
            return std::unexpected(std::move(connected).error());
        }
    }
    return AddedService {GestureText::tr("Duplicate %1").arg(original.key), groupPath(group.key)};
}

/// One more machine like this one.
Result<AddedService> duplicateMachine(Castle &castle, Group &group, int ordinal)
{
    const int added = group.count + 1;
    setCount(castle, group, added);
    if (group.overrides.contains(ordinal)) {
        group.overrides.insert(added, group.overrides.value(ordinal));
    }
    return AddedService {
        GestureText::tr("Duplicate %1").arg(u"%1-%2"_s.arg(group.key).arg(ordinal)),
        machinePath(group.key, u"%1-%2"_s.arg(group.key).arg(added))};
}

Result<AddedService> duplicate(Castle &castle, const QString &path)
{
    switch (itemKindAt(path).value_or(ItemKind::Endpoint)) {
    case ItemKind::Host:
        return addHostAt(castle, providerPath(keyOf(path)));
    case ItemKind::Network:
        return addNetworkAt(castle, {});
    case ItemKind::Group:
        if (const Group *group = groupOfItem(castle, path)) {
            return duplicateGroup(castle, Group(*group));
        }
        return onlyOne();
    case ItemKind::Machine:
        if (Group *group = groupOfItem(castle, path); group && group->count < kMaximumGroupCount) {
            return duplicateMachine(castle, *group, ordinalAt(path));
        }
        return onlyOne();
    default:
        return onlyOne();
    }
}

Result<Addition> additionOf(
    const Castle &before, const Castle &after, const Result<AddedService> &added)
{
    if (!added) {
        return std::unexpected(added.error());
    }
    return Addition {changeBetween(added->name, before, after), added->path};
}

} // namespace

Result<Addition> addFromPalette(const Castle &castle, PaletteKind kind, const QString &target)
{
    Castle after = castle;
    const auto added = add(after, kind, target);
    return additionOf(castle, after, added);
}

Result<Addition> duplicateItem(const Castle &castle, const QString &path)
{
    Castle after = castle;
    const auto added = duplicate(after, path);
    return additionOf(castle, after, added);
}

Group *groupOfItem(Castle &castle, const QString &item)
{
    const auto kind = itemKindAt(item);
    const bool isOfGroup = kind == ItemKind::Group || kind == ItemKind::Machine;
    return isOfGroup ? groupAt(castle, keyOf(item)) : nullptr;
}

QString nameOfItem(const QString &path)
{
    const int ordinal = ordinalAt(path);
    const auto host = hostAt(path);
    return ordinal > 0 ? u"%1-%2"_s.arg(keyOf(path)).arg(ordinal) : host ? host->host : keyOf(path);
}

} // namespace castello
