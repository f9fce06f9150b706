// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/guestpark.h"

#include <algorithm>

namespace castello::lab {

using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 1s;
} // namespace

GuestPark::GuestPark(Scheduler &scheduler, ImageLookup images, quint32 seed)
    : m_scheduler(scheduler)
    , m_images(std::move(images))
    , m_random(seed)
{ }

GuestPark::~GuestPark()
{
    if (m_tick != 0) {
        m_scheduler.cancel(m_tick);
    }
}

void GuestPark::poweredOn(const GuestHardware &hardware)
{
    const auto image = m_images(hardware.image);
    if (!image) {
        return;
    }
    auto &machine = m_machines[hardware.vmid];
    if (!machine) {
        machine = std::make_unique<TalosMachine>(hardware.vmid);
    }
    machine->powerOn(hardware, *image, m_random);
    settle();
}

void GuestPark::poweredOff(int vmid)
{
    if (TalosMachine *known = machine(vmid)) {
        known->powerOff();
        settle();
    }
}

void GuestPark::destroyed(int vmid)
{
    poweredOff(vmid);
    m_machines.erase(vmid);
    dropEmptyClusters();
}

void GuestPark::dropEmptyClusters()
{
    std::erase_if(m_clusters, [this](const auto &cluster) {
        return std::ranges::none_of(m_machines,
            [&](const auto &entry) { return entry.second->disk().cluster == cluster.get(); });
    });
}

void GuestPark::setEndpointListener(EndpointListener *listener)
{
    m_endpointListener = listener;
    if (listener) {
        std::ranges::for_each(m_endpoints, [&](const Endpoint &it) { listener->opened(it); });
    }
}

void GuestPark::setShutdownListener(std::function<void(int)> listener)
{
    m_shutdownListener = std::move(listener);
}

TalosMachine *GuestPark::machine(int vmid)
{
    const auto found = m_machines.find(vmid);
    return found == m_machines.end() ? nullptr : found->second.get();
}

TalosCluster *GuestPark::cluster(const ClusterIdentity &identity) const
{
    const auto found = std::ranges::find_if(
        m_clusters, [&](const auto &cluster) { return cluster->identity == identity; });
    return found == m_clusters.end() ? nullptr : found->get();
}

const CertificateAndKey *GuestPark::trustd(const ClusterIdentity &identity) const
{
    const auto found = std::ranges::find_if(m_machines, [&](const auto &entry) {
        const TalosMachine &machine = *entry.second;
        return machine.stage() == TalosMachine::Stage::Running && machine.session().trustd.isOn()
            && machine.disk().config->identity == identity;
    });
    return found == m_machines.end() ? nullptr : &found->second->disk().config->osAuthority;
}

void GuestPark::bootstrap(TalosMachine &machine)
{
    const MachineConfig &config = *machine.disk().config;
    m_clusters.push_back(std::make_unique<TalosCluster>(
        TalosCluster {config.identity, {}, KubernetesCluster(config.hasFlannel)}));
    ++m_bootstrapCount;
    joinEtcd(machine, *m_clusters.back());
}

void GuestPark::joinEtcd(TalosMachine &machine, TalosCluster &cluster)
{
    EtcdMember member;
    member.id = m_random.generate64() | 1; // never 0, which means none
    member.hostname = machine.hostname();
    member.address = *machine.address();
    member.since = now();
    MachineDisk &disk = machine.disk();
    disk.hasEtcdData = true;
    disk.etcdMember = member.id;
    disk.cluster = &cluster;
    cluster.etcd.add(member);
}

void GuestPark::settle()
{
    for (const auto &[vmid, machine] : m_machines) {
        machine->tickServices(*this);
    }
    for (const auto &[vmid, machine] : m_machines) {
        machine->tickEtcd(*this);
    }
    settleClusters();
    for (const auto &[vmid, machine] : m_machines) {
        machine->tickKubelet(*this);
    }
    for (const auto &cluster : m_clusters) {
        if (cluster->isServing) {
            cluster->kubernetes.tick(now());
        }
    }
    finishResets();
    updateEndpoints();
    tickLater();
}

void GuestPark::settleClusters()
{
    for (const auto &cluster : m_clusters) {
        cluster->etcd.tick(now());
        const auto serves = [&](int vmid) {
            const TalosMachine *candidate = machine(vmid);
            return candidate && candidate->disk().cluster == cluster.get()
                && candidate->isApiServerUp() && candidate->isEtcdHealthy();
        };
        for (const auto &[vmid, machine] : m_machines) {
            if (machine->disk().cluster == cluster.get()) {
                machine->tickApiServer(now());
            }
        }
        const auto first = std::ranges::find_if(
            m_machines, [&](const auto &entry) { return serves(entry.first); });
        cluster->isServing = first != m_machines.end();
        if (!serves(cluster->vipHolder)) {
            cluster->vipHolder = cluster->isServing ? first->first : 0;
        }
    }
}

void GuestPark::finishResets()
{
    QList<int> shutDown;
    for (const auto &[vmid, machine] : m_machines) {
        if (machine->stage() == TalosMachine::Stage::Off || !machine->session().reset.isOn()) {
            continue;
        }
        const ResetOrder order = *machine->session().resetOrder;
        MachineDisk &disk = machine->disk();
        disk.isWiped = order.wipesEverything;
        if (order.wipesEverything || order.wipesState) {
            disk.config.reset();
        }
        if (order.wipesEverything || order.wipesEphemeral) {
            disk.hasEtcdData = false;
            disk.etcdMember = 0;
            disk.cluster = nullptr;
        }
        if (order.reboots) {
            const GuestHardware hardware = machine->hardware();
            const TalosImage image = machine->image();
            machine->powerOn(hardware, image, m_random);
            continue;
        }
        machine->powerOff();
        shutDown.append(vmid);
    }
    dropEmptyClusters();
    if (m_shutdownListener) {
        std::ranges::for_each(shutDown, m_shutdownListener);
    }
}

void GuestPark::updateEndpoints()
{
    const std::vector<Endpoint> before = std::exchange(m_endpoints, openEndpoints(*this));
    if (!m_endpointListener) {
        return;
    }
    for (const Endpoint &endpoint : before) {
        if (!std::ranges::contains(m_endpoints, endpoint)) {
            m_endpointListener->closed(endpoint);
        }
    }
    for (const Endpoint &endpoint : m_endpoints) {
        if (!std::ranges::contains(before, endpoint)) {
            m_endpointListener->opened(endpoint);
        }
    }
}

void GuestPark::tickLater()
{
    const bool isAnyOn = std::ranges::any_of(m_machines,
        [](const auto &entry) { return entry.second->stage() != TalosMachine::Stage::Off; });
    if (isAnyOn && m_tick == 0) {
        m_tick = m_scheduler.after(kTick, [this] {
            m_tick = 0;
            settle();
        });
    }
}

} // namespace castello::lab
