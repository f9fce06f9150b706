// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/observer.h"

#include "backends/async/lanes.h"
#include "backends/engine/sitesecrets.h"
#include "backends/engine/storagereadiness.h"
#include "backends/talos/talospresence.h"
#include "model/generate/talos/schematic.h"
#include "model/plan/ownership.h"

#include <algorithm>

namespace castello {

namespace {

/// Machines that are asked at a time: each answer costs us a TLS handshake.
constexpr int kLooksAtOnce = 16;

using SitePointer = std::shared_ptr<Site>;

Async<void> observeProviders(SitePointer site, ObservedWorld *world, std::stop_token stop)
{
    for (auto it = site->castle.providers.cbegin(); it != site->castle.providers.cend(); ++it) {
        QList<VmidRange> ranges;
        for (const Group &group : site->castle.groups) {
            const bool usesProvider = std::ranges::any_of(
                group.hosts, [&](const HostRef &host) { return host.provider == it.key(); });
            if (usesProvider) {
                ranges.append(group.vmids);
            }
        }
        CASTELLO_CO_TRY(vms, site->providers.value(it.key())->observeVms(it->pool, ranges, stop));
        world->vms += vms;
    }
    co_return {};
}

Async<void> observeImages(SitePointer site, ObservedWorld *world, std::stop_token stop)
{
    const QString file = imageFileName(schematicOf(site->castle), site->castle.versions.talos);
    for (const Machine &machine : site->machines) {
        if (world->hasImage.contains(machine.host)) {
            continue;
        }
        const QString storage = site->castle.providers.value(machine.host.provider).imageStorage;
        const auto image = co_await site->providers.value(machine.host.provider)
                               ->findImage(machine.host, storage, file, stop);
        // What the token may not see is what the preflight names, with everything else it lacks.
        if (!image && image.error().code != ErrorCode::PermissionDenied) {
            co_return std::unexpected(image.error());
        }
        world->hasImage.insert(machine.host, image && image->has_value());
    }
    co_return {};
}

struct MachineFindings
{
    MachineId id;
    ObservedMachine machine;
    QStringList etcdMembers;
};

Async<MachineFindings> observeMachine(SitePointer site, MachineId id, std::stop_token stop)
{
    MachineFindings found {id, {}, {}};
    const auto address = site->addressOf(id);
    if (!address || !site->observedVms.value(id).isRunning) {
        co_return found;
    }
    const SocketAddress endpoint {address->toString(), kTalosApiPort};
    CASTELLO_CO_TRY(presence, probeTalos(endpoint, site->access->talos(), site->addresses, stop));
    if (presence.kind == TalosPresence::Kind::Maintenance) {
        found.machine.stage = ObservedMachine::Stage::Maintenance;
    }
    if (presence.kind != TalosPresence::Kind::Running) {
        co_return found;
    }
    found.machine.stage = ObservedMachine::Stage::Running;
    const TalosClient talos = site->runningTalos(*address);
    if (const auto version = co_await talos.version(stop)) {
        found.machine.talosVersion = version->tag;
    }
    const auto members = co_await talos.etcdMembers(stop);
    if (members) {
        for (const EtcdMember &member : *members) {
            if (!member.isLearner) {
                found.etcdMembers.append(member.hostname);
            }
        }
    }
    co_return found;
}

Async<void> observeMachines(
    SitePointer site, const Ownership *ownership, ObservedWorld *world, std::stop_token stop)
{
    CASTELLO_CO_TRY(all,
        inLanes<MachineFindings, MachineId>(ownership->ours.keys(),
            kLooksAtOnce,
            [site, stop](const MachineId &id) { return observeMachine(site, id, stop); }));
    QStringList members;
    for (const auto &found : all) {
        if (!found) {
            co_return std::unexpected(found.error());
        }
        world->machines.insert(found->id, found->machine);
        members += found->etcdMembers;
    }
    world->isBootstrapped = !members.isEmpty();
    for (auto it = world->machines.begin(); it != world->machines.end(); ++it) {
        const auto claim = readOwnershipClaim(ownership->ours.value(it.key()).description);
        it->isEtcdMember = claim && members.contains(claim->machineName);
    }
    co_return {};
}

Async<void> observeKubernetes(
    SitePointer site, const Ownership *ownership, ObservedWorld *world, std::stop_token stop)
{
    const auto kubernetes = site->kubernetes();
    if (!kubernetes) {
        co_return std::unexpected(kubernetes.error());
    }
    const auto machines = co_await kubernetes->kubernetesNodes(stop);
    if (!machines) {
        if (machines.error().code == ErrorCode::Cancelled) {
            co_return std::unexpected(machines.error());
        }
        co_return {};
    }
    world->isKubernetesReachable = true;
    for (const KubernetesNode &found : *machines) {
        world->kubernetesNodes.append(found.name);
        for (auto it = world->machines.begin(); it != world->machines.end(); ++it) {
            const auto claim = readOwnershipClaim(ownership->ours.value(it.key()).description);
            if (!claim || claim->machineName != found.name) {
                continue;
            }
            it->isKubernetesNode = true;
            if (found.isReady) {
                const auto missing = co_await missingForStorage(site, it.key(), stop);
                it->isReady = missing && missing->isEmpty();
            }
        }
    }
    co_return {};
}

} // namespace

Async<ObservedWorld> observeWorld(SitePointer site, std::stop_token stop)
{
    ObservedWorld world;
    CASTELLO_CO_CHECK(observeProviders(site, &world, stop));
    CASTELLO_CO_CHECK(observeImages(site, &world, stop));
    const Ownership ownership = classifyOwnership(site->castleId, site->castle.name, world.vms);
    site->observedVms = ownership.ours;
    CASTELLO_CO_TRY(hasAccess, loadAccess(site, stop));
    if (hasAccess && !ownership.ours.isEmpty()) {
        CASTELLO_CO_CHECK(observeMachines(site, &ownership, &world, stop));
        if (world.isBootstrapped) {
            CASTELLO_CO_CHECK(observeKubernetes(site, &ownership, &world, stop));
        }
    }
    co_return world;
}

} // namespace castello
