// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/validate/quickfixes.h"

#include "model/edit/alterations.h"
#include "model/edit/castlechange.h"
#include "model/edit/freeplaces.h"
#include "model/edit/gestures.h"
#include "model/yaml/yamlpath.h"

#include <QCoreApplication>

namespace castello::quickfix {

namespace {

using namespace Qt::StringLiterals;

struct QuickFixText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Validate)
};

Fix ifChanged(const QString &title, const Castle &before, const Castle &after)
{
    return before == after ? Fix() : changeBetween(title, before, after);
}

} // namespace

Fix addControlPlanes(const Castle &castle)
{
    if (const auto added = addFromPalette(castle, PaletteKind::ControlPlanes)) {
        return added->change;
    }
    Castle after = castle;
    for (Group &group : after.groups) {
        if (group.role == MachineRole::ControlPlane) {
            group.overrides.clear();
            setCount(after, group, 3);
            return ifChanged(
                QuickFixText::tr("Set %1 to %2").arg(group.key).arg(group.count), castle, after);
        }
    }
    return {};
}

Fix makeControlPlanesOdd(const Castle &castle, const QString &group)
{
    Castle after = castle;
    Group *changed = groupAt(after, group);
    setCount(after, *changed, changed->count + 1);
    return ifChanged(
        QuickFixText::tr("Set %1 to %2").arg(group).arg(changed->count), castle, after);
}

Fix placeGroup(const Castle &castle, const QString &group)
{
    Castle after = castle;
    const QList<HostRef> hosts = castle.hosts();
    const HostRef host = hosts.isEmpty() ? addHost(after) : hosts.first();
    place(after, *groupAt(after, group), host);
    return ifChanged(hosts.isEmpty()
            ? QuickFixText::tr("Add host %2 and place %1 there").arg(group, host.host)
            : QuickFixText::tr("Place %1 on %2").arg(group, host.host),
        castle,
        after);
}

Fix connectGroup(const Castle &castle, const QString &group)
{
    Castle after = castle;
    if (after.networks.isEmpty()) {
        const QString network = addNetwork(after);
        const auto done = connect(after, *groupAt(after, group), network);
        return done
            ? ifChanged(QuickFixText::tr("Add network %2 and connect %1").arg(group, network),
                  castle,
                  after)
            : Fix();
    }
    for (const QString &network : castle.networks.keys()) {
        if (connect(after, *groupAt(after, group), network)) {
            return ifChanged(
                QuickFixText::tr("Connect %1 to %2").arg(group, network), castle, after);
        }
    }
    return {};
}

Fix addEndpoint(const Castle &castle)
{
    Castle after = castle;
    castello::addEndpoint(after);
    const Endpoint &endpoint = after.cluster.endpoint;
    const auto &address = endpoint.vip ? endpoint.vip : endpoint.address;
    return address ? ifChanged(QuickFixText::tr("Use %1").arg(address->toString()), castle, after)
                   : Fix();
}

Fix addBridge(const Castle &castle, const QString &provider, const QString &network)
{
    Castle after = castle;
    for (const Group &group : castle.groups) {
        addBridges(after, group);
    }
    const QString bridge = after.providers.value(provider).bridges.value(network);
    return ifChanged(QuickFixText::tr("Use %1").arg(bridge), castle, after);
}

Fix addVersion(const Castle &castle, const QString &component)
{
    Castle after = castle;
    component == u"flux" ? addFluxVersion(after) : addLonghornVersion(after);
    const QString version = component == u"flux" ? after.versions.flux : after.versions.longhorn;
    return ifChanged(QuickFixText::tr("Use %1").arg(version), castle, after);
}

Fix takeFreeAddresses(const Castle &castle, const QString &group, const QString &network)
{
    Castle after = castle;
    Group &changed = *groupAt(after, group);
    const auto range = grownRange(castle, changed, network, std::max(changed.count, 1));
    if (!range) {
        return {};
    }
    changed.addresses.insert(network, *range);
    return ifChanged(QuickFixText::tr("Use %1").arg(range->toString()), castle, after);
}

Fix takeFreeVmids(const Castle &castle, const QString &group)
{
    Castle after = castle;
    Group &changed = *groupAt(after, group);
    changed.vmids = grownVmids(castle, changed, std::max(changed.count, 1));
    return ifChanged(QuickFixText::tr("Use %1-%2").arg(changed.vmids.first).arg(changed.vmids.last),
        castle,
        after);
}

Fix addLonghornDisks(const Castle &castle)
{
    Castle after = castle;
    castello::addLonghornDisks(after);
    return ifChanged(QuickFixText::tr("Add data disks for Longhorn"), castle, after);
}

Fix write(const QStringList &path, const QString &yaml)
{
    return DocumentChange {QuickFixText::tr("Write %1").arg(yaml), {{joinYamlPath(path), yaml}}};
}

Fix remove(const QStringList &path, const QString &title)
{
    return DocumentChange {title, {{joinYamlPath(path), {}}}};
}

} // namespace castello::quickfix
