// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/endpoint.h"

#include "backends/lab/guests/guestpark.h"

#include <algorithm>

namespace castello::lab {

namespace {

constexpr quint16 kTalosPort = 50000;
constexpr quint16 kKubernetesPort = 6443;

Endpoint endpointOf(const TalosMachine &machine, Endpoint::Kind kind, quint16 port)
{
    Endpoint endpoint;
    endpoint.kind = kind;
    endpoint.vmid = machine.vmid();
    endpoint.address = *machine.address();
    endpoint.port = port;
    endpoint.boot = machine.boot();
    endpoint.dnsNames = {machine.hostname()};
    endpoint.certificateAddresses = {endpoint.address};
    return endpoint;
}

void addNames(Endpoint &endpoint, const QStringList &names)
{
    for (const QString &name : names) {
        if (const auto address = IpAddress::parse(name)) {
            endpoint.certificateAddresses.append(*address);
        } else {
            endpoint.dnsNames.append(name);
        }
    }
}

Endpoint talosEndpoint(const TalosMachine &machine)
{
    Endpoint endpoint = endpointOf(machine, Endpoint::Kind::Talos, kTalosPort);
    endpoint.authority = machine.session().issuer;
    addNames(endpoint, machine.disk().config->certSans);
    return endpoint;
}

Endpoint kubernetesEndpoint(const TalosMachine &machine)
{
    Endpoint endpoint = endpointOf(machine, Endpoint::Kind::Kubernetes, kKubernetesPort);
    endpoint.authority = machine.disk().config->kubernetesAuthority;
    if (const auto vip = machine.disk().config->vip) {
        endpoint.certificateAddresses.append(*vip);
    }
    return endpoint;
}

/// What one machine has open.
std::vector<Endpoint> endpointsOf(const TalosMachine &machine)
{
    std::vector<Endpoint> open;
    const auto stage = machine.stage();
    if (stage == TalosMachine::Stage::Off || !machine.address()) {
        return open;
    }
    if (stage == TalosMachine::Stage::Maintenance) {
        open.push_back(endpointOf(machine, Endpoint::Kind::Maintenance, kTalosPort));
    } else if (stage == TalosMachine::Stage::Running && machine.session().apid.isOn()) {
        open.push_back(talosEndpoint(machine));
    }
    if (machine.isApiServerUp()) {
        open.push_back(kubernetesEndpoint(machine));
        const auto vip = machine.disk().config->vip;
        if (vip && machine.disk().cluster->vipHolder == machine.vmid()) {
            open.push_back(kubernetesEndpoint(machine));
            open.back().address = *vip;
        }
    }
    return open;
}

} // namespace

std::vector<Endpoint> openEndpoints(const GuestPark &park)
{
    std::vector<Endpoint> open;
    for (const auto &[vmid, machine] : park.machines()) {
        for (const Endpoint &endpoint : endpointsOf(*machine)) {
            const bool isTaken = std::ranges::any_of(open, [&](const Endpoint &other) {
                return other.address == endpoint.address && other.port == endpoint.port;
            });
            if (!isTaken) {
                open.push_back(endpoint);
            }
        }
    }
    return open;
}

} // namespace castello::lab
