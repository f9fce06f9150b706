// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/guestpark.h"
#include "backends/lab/guests/resources/families.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

bool isMemberOf(const TalosMachine &machine, const ClusterIdentity &identity)
{
    return machine.stage() == TalosMachine::Stage::Running && machine.address()
        && machine.disk().config->identity == identity;
}

} // namespace

QList<TalosResource> members(const ResourceView &view)
{
    QList<TalosResource> list;
    if (view.machine.stage() != TalosMachine::Stage::Running) {
        return list;
    }
    for (const auto &[vmid, other] : view.park.machines()) {
        if (!isMemberOf(*other, view.machine.disk().config->identity)) {
            continue;
        }
        list.append({u"cluster"_s,
            u"Members.cluster.talos.dev"_s,
            other->hostname(),
            YamlValue::mapping({{u"nodeId"_s, other->hardware().smbiosUuid.toString(QUuid::Id128)},
                {u"addresses"_s, YamlValue::sequence({other->address()->toString()})},
                {u"hostname"_s, other->hostname()},
                {u"machineType"_s, other->isControlPlane() ? u"controlplane"_s : u"worker"_s},
                {u"operatingSystem"_s, u"Talos (%1)"_s.arg(other->image().version)}})});
    }
    return list;
}

QList<TalosResource> etcdMembers(const ResourceView &view)
{
    const MachineDisk &disk = view.machine.disk();
    if (!disk.cluster || !disk.cluster->etcd.find(disk.etcdMember)) {
        return {};
    }
    return {{u"etcd"_s,
        u"EtcdMembers.etcd.talos.dev"_s,
        u"local"_s,
        YamlValue::mapping({{u"memberId"_s, QString::number(disk.etcdMember, 16)}})}};
}

QList<TalosResource> kubernetesStatuses(const ResourceView &view)
{
    const TalosCluster *cluster = view.machine.cluster(view.park);
    const KubernetesNode *object
        = cluster ? cluster->kubernetes.findNode(view.machine.hostname()) : nullptr;
    if (!object) {
        return {};
    }
    return {{u"k8s"_s,
        u"NodeStatuses.kubernetes.talos.dev"_s,
        object->info.name,
        YamlValue::mapping({{u"nodename"_s, object->info.name},
            {u"nodeReady"_s, object->ready == KubernetesNode::Ready::Yes},
            {u"unschedulable"_s, object->isUnschedulable}})}};
}

} // namespace castello::lab
