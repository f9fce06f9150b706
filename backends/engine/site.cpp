// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/site.h"

#include "model/generate/talos/machineconfig.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

const Machine *Site::findMachine(const MachineId &id) const
{
    const auto it = std::ranges::find(machines, id, &Machine::id);
    return it == machines.end() ? nullptr : &*it;
}

std::optional<IpAddress> Site::addressOf(const MachineId &id) const
{
    if (const Machine *machine = findMachine(id)) {
        return machine->address();
    }
    return addressInIpConfig(observedVms.value(id).ipConfig);
}

QList<Machine> Site::controlPlanes() const
{
    QList<Machine> found;
    std::ranges::copy_if(machines, std::back_inserter(found), [](const Machine &machine) {
        return machine.role == MachineRole::ControlPlane;
    });
    return found;
}

TalosClient Site::talos(const IpAddress &address, TalosEntry entry) const
{
    return {{address.toString(), kTalosApiPort}, std::move(entry), addresses};
}

TalosClient Site::runningTalos(const IpAddress &address) const
{
    return talos(address, access->talos());
}

Result<KubernetesClient> Site::kubernetes() const
{
    return KubernetesClient::create({QUrl(clusterEndpointUrl(castle)),
                                        access->bundle.kubernetes.certificate,
                                        access->kubernetesAdmin},
        addresses);
}

} // namespace castello
