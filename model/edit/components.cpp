// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/edit/freeplaces.h"
#include "model/edit/gestureparts.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualPool = 11;
constexpr int kUsualReplicas = 3;

std::unexpected<Error> isThere()
{
    return failure(ErrorCode::Conflict, GestureText::tr("It is there already; there can be one"));
}

/// Addresses of repositories that are to be replaced; a rule says so.
GitRepository usualRepository(const Castle &castle, const QString &purpose)
{
    return {u"ssh://git@%1/%2/%2-%3"_s.arg(kExampleGitHost, castle.name, purpose), u"main"_s, {}};
}

void addWorkloads(Castle &castle)
{
    castle.gitops.workloads = usualRepository(castle, u"workloads"_s);
    castle.gitops.workloads->path = u"clusters/"_s + castle.name;
    addFluxVersion(castle);
}

Result<AddedService> addLonghorn(Castle &castle)
{
    if (castle.components.longhorn) {
        return isThere();
    }
    addLonghornDisks(castle);
    addLonghornVersion(castle);
    const int machines = longhornMachineCount(castle);
    castle.components.longhorn
        = Longhorn {machines > 0 ? std::min(machines, kUsualReplicas) : kUsualReplicas};
    return AddedService {GestureText::tr("Add Longhorn"), u"components.longhorn"_s};
}

/// The network that `target` is, else that of the machines, else the first one.
QString networkForPool(const Castle &castle, const QString &target)
{
    if (itemKindAt(target) == ItemKind::Network) {
        return keyOf(target);
    }
    for (const Group &group : castle.groups) {
        if (!group.addresses.isEmpty()) {
            return group.addresses.firstKey();
        }
    }
    return castle.networks.keys().value(0);
}

Result<void> addPool(Castle &castle, const QString &target)
{
    if (castle.networks.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            GestureText::tr("A load balancer hands out addresses of a network; add one first"));
    }
    const QString network = networkForPool(castle, target);
    const auto pool = lastFreeRange(castle, network, kUsualPool, 1);
    if (!pool) {
        return failure(ErrorCode::Conflict,
            GestureText::tr("“%1” has no free address left for a load balancer").arg(network));
    }
    castle.components.metallb = MetalLb {*pool};
    return {};
}

Result<AddedService> addLoadBalancer(Castle &castle, const QString &target)
{
    if (castle.components.metallb) {
        return isThere();
    }
    if (auto added = addPool(castle, target); !added) {
        return std::unexpected(std::move(added).error());
    }
    return AddedService {GestureText::tr("Add load balancer"), u"components.metallb"_s};
}

Result<AddedService> addIngress(Castle &castle, const QString &target)
{
    if (castle.components.traefik) {
        return isThere();
    }
    if (!castle.components.metallb) {
        if (auto added = addPool(castle, target); !added) {
            return std::unexpected(std::move(added).error());
        }
    }
    castle.components.traefik = Traefik {castle.components.metallb->pool.first()};
    return AddedService {GestureText::tr("Add ingress"), u"components.traefik"_s};
}

Result<AddedService> addCertificates(Castle &castle)
{
    if (castle.components.certManager) {
        return isThere();
    }
    castle.components.certManager = CertManager {AcmeIssuer::Staging, kExampleEmail};
    return AddedService {GestureText::tr("Add certificates"), u"components.certManager"_s};
}

Result<AddedService> addFlux(Castle &castle)
{
    if (!castle.versions.flux.isEmpty() && castle.gitops.workloads) {
        return isThere();
    }
    addFluxVersion(castle);
    if (!castle.gitops.workloads) {
        addWorkloads(castle);
    }
    return AddedService {GestureText::tr("Add Flux"), u"versions.flux"_s};
}

/// First the one of the castle's own files, then the one that Flux reads.
Result<AddedService> addRepository(Castle &castle)
{
    const QString name = GestureText::tr("Add repository");
    if (!castle.gitops.infrastructure) {
        castle.gitops.infrastructure = usualRepository(castle, u"infrastructure"_s);
        return AddedService {name, u"gitops.infrastructure"_s};
    }
    if (!castle.gitops.workloads) {
        addWorkloads(castle);
        return AddedService {name, u"gitops.workloads"_s};
    }
    return failure(ErrorCode::Conflict, GestureText::tr("Both repositories are there already"));
}

} // namespace

Result<AddedService> addService(Castle &castle, PaletteKind kind, const QString &target)
{
    switch (kind) {
    case PaletteKind::Longhorn:
        return addLonghorn(castle);
    case PaletteKind::LoadBalancer:
        return addLoadBalancer(castle, target);
    case PaletteKind::Ingress:
        return addIngress(castle, target);
    case PaletteKind::Certificates:
        return addCertificates(castle);
    case PaletteKind::Flux:
        return addFlux(castle);
    default:
        return addRepository(castle);
    }
}

} // namespace castello
