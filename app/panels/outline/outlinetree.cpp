// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/outline/outlinetree.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Outline)
};

OutlineItem item(ItemKind kind, const QString &path, const QString &label, const QString &detail)
{
    OutlineItem made;
    made.kind = kind;
    made.path = path;
    made.label = label;
    made.detail = detail;
    return made;
}

/// Of a group's machines: the state that a person must know of first.
std::optional<ItemState> mostNotable(const QList<OutlineItem> &machines)
{
    static constexpr std::array kByWeight {
        ItemState::Failed,
        ItemState::Working,
        ItemState::Leaving,
        ItemState::Changing,
        ItemState::Planned,
        ItemState::Drifted,
        ItemState::Stopped,
        ItemState::Starting,
        ItemState::Running,
    };
    for (const ItemState state : kByWeight) {
        if (std::ranges::contains(machines, std::optional(state), &OutlineItem::state)) {
            return state;
        }
    }
    return {};
}

// --- Groups --------------------------------------------------------------------------------------

QHash<QString, QList<OutlineItem>> machineItems(const Castle &castle, const LiveState &live)
{
    QHash<QString, QList<OutlineItem>> byGroup;
    for (const Machine &machine : machinesOf(castle)) {
        const QString address
            = machine.interfaces.isEmpty() ? QString() : machine.address().toString();
        OutlineItem made = item(
            ItemKind::Machine, machinePath(machine.groupKey, machine.name), machine.name, address);
        made.role = machine.role;
        made.state = live.stateOf(machine.id);
        byGroup[machine.groupKey].append(made);
    }
    return byGroup;
}

OutlineItem groupItem(const Group &group, const QList<OutlineItem> &machines)
{
    const qsizetype count = machines.isEmpty() ? group.count : machines.size();
    OutlineItem made = item(ItemKind::Group,
        groupPath(group.key),
        Text::tr("%1 ×%2", "a group and how many machines it has").arg(group.key).arg(count),
        {});
    made.role = group.role;
    made.state = mostNotable(machines);
    made.children = machines;
    return made;
}

/// The path of the item that the group stands below.
QString homeOf(const Castle &castle, const Group &group)
{
    if (group.hosts.isEmpty() || !castle.providers.contains(group.hosts.first().provider)) {
        return {};
    }
    const HostRef &first = group.hosts.first();
    if (std::ranges::all_of(group.hosts, [&](const HostRef &host) { return host == first; })) {
        return hostPath(first);
    }
    const bool isOneProvider = std::ranges::all_of(
        group.hosts, [&](const HostRef &host) { return host.provider == first.provider; });
    return isOneProvider ? providerPath(first.provider) : QString();
}

// --- Providers and hosts -------------------------------------------------------------------------

using ItemsByHome = QHash<QString, QList<OutlineItem>>;

QList<OutlineItem> providerItems(const Castle &castle, const ItemsByHome &groups)
{
    QList<OutlineItem> items;
    const QList<HostRef> hosts = castle.hosts();
    for (const QString &provider : castle.providers.keys()) {
        OutlineItem made = item(ItemKind::Provider,
            providerPath(provider),
            provider,
            Text::tr("Proxmox VE", "type of a provider"));
        for (const HostRef &host : hosts) {
            if (host.provider == provider) {
                const QString path = hostPath(host);
                made.children.append(item(ItemKind::Host, path, host.host, {}));
                made.children.last().children = groups.value(path);
            }
        }
        made.children += groups.value(made.path);
        items.append(made);
    }
    return items;
}

// --- Networks, components, repositories ----------------------------------------------------------

std::optional<OutlineItem> endpointItem(const Castle &castle)
{
    const Endpoint &endpoint = castle.cluster.endpoint;
    const QString path = u"cluster.endpoint"_s;
    if (endpoint.vip) {
        return item(ItemKind::Endpoint,
            path,
            Text::tr("VIP", "shared address of the control planes"),
            endpoint.vip->toString());
    }
    const QString where = endpoint.address ? endpoint.address->toString() : endpoint.dns;
    if (where.isEmpty()) {
        return {};
    }
    return item(ItemKind::Endpoint, path, Text::tr("Endpoint"), where);
}

QList<OutlineItem> networkItems(const Castle &castle)
{
    QList<OutlineItem> items;
    std::optional<OutlineItem> endpoint = endpointItem(castle);
    const std::optional<IpAddress> &vip = castle.cluster.endpoint.vip;
    for (auto it = castle.networks.cbegin(); it != castle.networks.cend(); ++it) {
        items.append(item(ItemKind::Network, networkPath(it.key()), it.key(), it->cidr.toString()));
        if (endpoint && vip && it->cidr.contains(*vip)) {
            items.last().children.append(*endpoint);
            endpoint.reset();
        }
    }
    if (endpoint) {
        items.append(*endpoint);
    }
    return items;
}

QList<OutlineItem> componentItems(const Components &components)
{
    QList<OutlineItem> items;
    if (components.longhorn) {
        items.append(item(ItemKind::Longhorn,
            u"components.longhorn"_s,
            u"Longhorn"_s,
            Text::tr("%n replica(s)", nullptr, components.longhorn->replicas)));
    }
    if (components.metallb) {
        const AddressRange &pool = components.metallb->pool;
        items.append(item(ItemKind::LoadBalancer,
            u"components.metallb"_s,
            Text::tr("Load balancer"),
            u"%1–%2"_s.arg(pool.first().toString(), pool.last().toString())));
    }
    if (components.traefik) {
        const auto &address = components.traefik->address;
        items.append(item(ItemKind::Ingress,
            u"components.traefik"_s,
            u"Traefik"_s,
            address ? address->toString() : QString()));
    }
    if (components.certManager) {
        items.append(item(ItemKind::Certificates,
            u"components.certManager"_s,
            u"cert-manager"_s,
            components.certManager->issuer == AcmeIssuer::Production
                ? Text::tr("production", "issuer of certificates")
                : Text::tr("staging", "issuer of certificates")));
    }
    return items;
}

QList<OutlineItem> gitOpsItems(const Castle &castle)
{
    QList<OutlineItem> items;
    if (!castle.versions.flux.isEmpty()) {
        items.append(item(ItemKind::Flux, u"versions.flux"_s, u"Flux"_s, castle.versions.flux));
    }
    const auto add = [&](const QString &key, const std::optional<GitRepository> &repository) {
        if (repository) {
            items.append(item(ItemKind::Repository,
                u"gitops."_s + key,
                repository->remote.section(u'/', -1),
                key));
        }
    };
    add(u"infrastructure"_s, castle.gitops.infrastructure);
    add(u"workloads"_s, castle.gitops.workloads);
    return items;
}

// --- Problems ------------------------------------------------------------------------------------

void indexPaths(OutlineItem &tree, QHash<QString, OutlineItem *> &index)
{
    index.insert(tree.path, &tree);
    for (OutlineItem &child : tree.children) {
        indexPaths(child, index);
    }
}

/// Marks the item that each diagnostic is about, or the nearest that there is.
void markProblems(OutlineItem &tree, const QList<Diagnostic> &diagnostics)
{
    QHash<QString, OutlineItem *> index;
    indexPaths(tree, index);
    for (const Diagnostic &diagnostic : diagnostics) {
        QString path = itemOf(diagnostic.subject);
        while (!index.contains(path)) {
            path = itemOf(path.section(u'.', 0, -2));
        }
        OutlineItem &marked = *index.value(path);
        marked.severity = std::min(marked.severity.value_or(Severity::Hint), diagnostic.severity);
        marked.problems += (marked.problems.isEmpty() ? u""_s : u"\n"_s) + diagnostic.summary;
    }
}

/// What an item is and what it is called: the eye knows it by its icon.
QString spokenLabel(const OutlineItem &item)
{
    const bool leads = item.role == MachineRole::ControlPlane;
    switch (item.kind) {
    case ItemKind::Castle:
        return Text::tr("Castle %1").arg(item.label);
    case ItemKind::Provider:
        return Text::tr("Provider %1").arg(item.label);
    case ItemKind::Host:
        return Text::tr("Host %1").arg(item.label);
    case ItemKind::Group:
        return Text::tr("Group %1").arg(item.label);
    case ItemKind::Machine:
        return leads ? Text::tr("Control plane %1").arg(item.label)
                     : Text::tr("Worker %1").arg(item.label);
    case ItemKind::Network:
        return Text::tr("Network %1").arg(item.label);
    case ItemKind::Repository:
        return Text::tr("Repository %1").arg(item.label);
    default:
        return item.label; // says what it is
    }
}

} // namespace

QString OutlineItem::spokenText() const
{
    QStringList parts {spokenLabel(*this)};
    if (state) {
        parts.append(toText(*state));
    }
    if (!detail.isEmpty()) {
        parts.append(detail);
    }
    if (severity) {
        parts.append(*severity == Severity::Error ? Text::tr("has errors")
                : *severity == Severity::Warning  ? Text::tr("has warnings")
                                                  : Text::tr("has hints"));
    }
    return parts.join(u", "_s);
}

OutlineItem outlineOf(
    const Castle &castle, const QList<Diagnostic> &diagnostics, const LiveState &live)
{
    const auto machines = machineItems(castle, live);
    ItemsByHome groups;
    for (const Group &group : castle.groups) {
        groups[homeOf(castle, group)].append(groupItem(group, machines.value(group.key)));
    }
    OutlineItem tree = item(ItemKind::Castle, {}, castle.name, {});
    tree.children = providerItems(castle, groups) + groups.value({}) + networkItems(castle)
        + componentItems(castle.components) + gitOpsItems(castle);
    markProblems(tree, diagnostics);
    return tree;
}

} // namespace castello
