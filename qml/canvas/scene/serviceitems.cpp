// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/serviceitems.h"

#include "model/generate/storagemachines.h"
#include "qml/canvas/scene/automaticlayout.h"
#include "qml/canvas/scene/scenemetrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::CanvasScene)
};

/// Things that need each other, side by side, and the network that the first one hangs from (may be
/// empty).
struct Chain
{
    QList<CanvasItem> items;
    QString network;
};

CanvasItem service(const QString &path,
    ItemKind kind,
    const QString &icon,
    const QString &title,
    const QStringList &lines)
{
    CanvasItem item;
    item.path = item.key = path;
    item.kind = kind;
    item.icon = icon;
    item.title = title;
    item.lines = lines;
    return item;
}

QString networkOf(const Castle &castle, const IpAddress &address)
{
    for (auto it = castle.networks.cbegin(); it != castle.networks.cend(); ++it) {
        if (it->cidr.contains(address)) {
            return it.key();
        }
    }
    return {};
}

QString firstNetwork(const QList<Machine> &machines)
{
    const auto it = std::ranges::find_if(
        machines, [](const Machine &machine) { return !machine.interfaces.isEmpty(); });
    return it == machines.cend() ? QString() : it->interfaces.first().network;
}

/// From the outside to the applications: pool, ingress, certificates.
Chain trafficChain(const Castle &castle)
{
    const Components &components = castle.components;
    Chain chain;
    if (components.metallb) {
        chain.items.append(service(u"components.metallb"_s,
            ItemKind::LoadBalancer,
            u"loadbalancer"_s,
            Text::tr("Load balancer"),
            {components.metallb->pool.toString()}));
        chain.network = networkOf(castle, components.metallb->pool.first());
    }
    if (components.traefik) {
        const auto address = components.traefik->address;
        chain.items.append(service(u"components.traefik"_s,
            ItemKind::Ingress,
            u"ingress"_s,
            Text::tr("Ingress"),
            {address ? Text::tr("Traefik · %1").arg(address->toString()) : u"Traefik"_s}));
        if (chain.network.isEmpty() && address) {
            chain.network = networkOf(castle, *address);
        }
    }
    if (components.certManager) {
        const bool isStaging = components.certManager->issuer == AcmeIssuer::Staging;
        chain.items.append(service(u"components.certManager"_s,
            ItemKind::Certificates,
            u"certificate"_s,
            Text::tr("Certificates"),
            {isStaging ? Text::tr("Let’s Encrypt, staging") : Text::tr("Let’s Encrypt")}));
    }
    return chain;
}

Chain storageChain(const Castle &castle)
{
    if (!castle.components.longhorn) {
        return {};
    }
    const QList<Machine> machines = storageMachines(castle);
    const QString replicas
        = Text::tr("%Ln replica(s)", nullptr, castle.components.longhorn->replicas);
    const QString places = Text::tr("%Ln machine(s)", nullptr, int(machines.size()));
    return {{service(u"components.longhorn"_s,
                ItemKind::Longhorn,
                u"storage"_s,
                u"Longhorn"_s,
                {replicas, places})},
        firstNetwork(machines)};
}

/// `ssh://git@github.com/tazlab/tazlab-k8s` → `tazlab-k8s`.
QString repositoryName(const GitRepository &repository)
{
    QString name = repository.remote.section(u'/', -1, -1, QString::SectionSkipEmpty);
    name.remove(u".git"_s);
    return name.isEmpty() ? Text::tr("Repository") : name;
}

CanvasItem repositoryItem(
    const QString &path, const GitRepository &repository, const QString &purpose)
{
    CanvasItem item = service(path,
        ItemKind::Repository,
        u"repository"_s,
        repositoryName(repository),
        {purpose, repository.branch});
    item.kindName = Text::tr("Repository");
    return item;
}

Chain workloadsChain(const Castle &castle)
{
    Chain chain;
    if (!castle.versions.flux.isEmpty() && castle.gitops.workloads) {
        chain.items.append(service(
            u"versions.flux"_s, ItemKind::Flux, u"flux"_s, u"Flux"_s, {castle.versions.flux}));
        chain.network = firstNetwork(machinesOf(castle));
    }
    if (castle.gitops.workloads) {
        chain.items.append(
            repositoryItem(u"gitops.workloads"_s, *castle.gitops.workloads, Text::tr("workloads")));
    }
    return chain;
}

Chain infrastructureChain(const Castle &castle)
{
    if (!castle.gitops.infrastructure) {
        return {};
    }
    return {
        {repositoryItem(
            u"gitops.infrastructure"_s, *castle.gitops.infrastructure, Text::tr("infrastructure"))},
        {}};
}

void connectChain(const Chain &chain, Scene &scene)
{
    const double middle = kServiceSize.width() / 2;
    QString before = chain.network.isEmpty() ? QString() : networkPath(chain.network);
    for (const CanvasItem &item : chain.items) {
        if (!before.isEmpty() && scene.find(before) != nullptr) {
            scene.edges.append({item.key, before, middle});
        }
        before = item.key;
    }
}

double widthOf(const QList<Chain> &chains)
{
    double width = -kItemGap;
    for (const Chain &chain : chains) {
        const double count = double(chain.items.size());
        width += count * kServiceSize.width() + (count - 1) * kLinkGap + kItemGap;
    }
    return width;
}

} // namespace

void addServices(const SceneInput &input, Scene &scene)
{
    QList<Chain> chains {trafficChain(input.castle),
        storageChain(input.castle),
        workloadsChain(input.castle),
        infrastructureChain(input.castle)};
    chains.removeIf([](const Chain &chain) { return chain.items.isEmpty(); });
    const QRectF above = scene.bounds();
    const double top = above.isNull() ? 0 : roundedUpToGrid(above.bottom() + kItemGap);
    double x = snappedToGrid(above.center().x() - widthOf(chains) / 2);
    QList<QRectF> taken = takenAreas(input, scene);
    for (Chain &chain : chains) {
        for (CanvasItem &item : chain.items) {
            item.area = placeOf(input, item.key, {{x, top}, kServiceSize}, taken);
            taken.append(item.area);
            x += kServiceSize.width() + kLinkGap;
        }
        x += kItemGap - kLinkGap;
        scene.items.append(chain.items);
        connectChain(chain, scene);
    }
}

} // namespace castello
