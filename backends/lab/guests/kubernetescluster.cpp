// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/kubernetescluster.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace castello::lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kNetworkDelay = 20s; ///< the CNI's image, then its DaemonSet's pod
constexpr auto kGrace = 40s; ///< the controller manager's node-monitor-grace-period
constexpr int kDnsReplicas = 2;
const QString kDns = u"kube-dns"_s;

} // namespace

KubernetesCluster::KubernetesCluster(bool hasFlannel)
    : m_hasFlannel(hasFlannel)
{
    for (int i = 0; i < kDnsReplicas; ++i) {
        addPod(kDns, Pod::Owner::ReplicaSet, {});
    }
}

void KubernetesCluster::registerNode(const KubernetesNodeInfo &info, Scheduler::Time now)
{
    m_now = now;
    if (KubernetesNode *known = find(info.name)) {
        known->info = info;
        known->resourceVersion = nextVersion();
        return;
    }
    KubernetesNode object;
    object.info = info;
    object.resourceVersion = nextVersion();
    object.uid = makeUid(info.name);
    object.created = object.readySince = object.lastHeartbeat = now;
    object.network = Delayed(kNetworkDelay);
    m_members.append(object);
    if (m_hasFlannel) {
        addPod(u"kube-flannel"_s, Pod::Owner::DaemonSet, info.name);
    }
    addPod(u"kube-proxy"_s, Pod::Owner::DaemonSet, info.name);
    if (info.isControlPlane) {
        for (const auto &app :
            {u"kube-apiserver"_s, u"kube-controller-manager"_s, u"kube-scheduler"_s}) {
            addPod(app, Pod::Owner::Machine, info.name);
        }
    }
}

void KubernetesCluster::heartbeat(const QString &name, Scheduler::Time now)
{
    if (KubernetesNode *object = find(name)) {
        object->lastHeartbeat = now;
    }
}

void KubernetesCluster::tick(Scheduler::Time now)
{
    m_now = now;
    for (KubernetesNode &object : m_members) {
        const bool isAlive = now - object.lastHeartbeat < kGrace;
        const bool hasNetwork = object.network.update(m_hasFlannel && isAlive, now);
        setReady(object,
            !isAlive         ? KubernetesNode::Ready::Unknown
                : hasNetwork ? KubernetesNode::Ready::Yes
                             : KubernetesNode::Ready::No);
    }
    placePods();
}

void KubernetesCluster::setReady(KubernetesNode &object, KubernetesNode::Ready ready)
{
    if (object.ready != ready) {
        object.ready = ready;
        object.readySince = m_now;
        object.resourceVersion = nextVersion();
    }
}

void KubernetesCluster::placePods()
{
    for (Pod &pod : m_pods) {
        if (!pod.kubernetesNode.isEmpty()) {
            continue;
        }
        const KubernetesNode *best = nullptr;
        qsizetype fewest = 0;
        for (const KubernetesNode &object : std::as_const(m_members)) {
            if (object.ready != KubernetesNode::Ready::Yes || object.isUnschedulable) {
                continue;
            }
            const auto there = std::ranges::count_if(m_pods, [&](const Pod &other) {
                return other.app == pod.app && other.kubernetesNode == object.info.name;
            });
            if (!best || there < fewest) {
                best = &object;
                fewest = there;
            }
        }
        if (best) {
            pod.kubernetesNode = best->info.name;
            pod.resourceVersion = nextVersion();
        }
    }
}

bool KubernetesCluster::setUnschedulable(const QString &name, bool isUnschedulable)
{
    KubernetesNode *object = find(name);
    if (object && object->isUnschedulable != isUnschedulable) {
        object->isUnschedulable = isUnschedulable;
        object->resourceVersion = nextVersion();
    }
    return object;
}

bool KubernetesCluster::removeNode(const QString &name)
{
    if (m_members.removeIf([&](const KubernetesNode &object) { return object.info.name == name; })
        == 0) {
        return false;
    }
    const auto lost = std::ranges::count_if(m_pods, [&](const Pod &pod) {
        return pod.kubernetesNode == name && pod.owner == Pod::Owner::ReplicaSet;
    });
    m_pods.removeIf([&](const Pod &pod) { return pod.kubernetesNode == name; });
    for (int i = 0; i < lost; ++i) {
        addPod(kDns, Pod::Owner::ReplicaSet, {});
    }
    nextVersion();
    return true;
}

bool KubernetesCluster::evict(const QString &name)
{
    const auto found = std::ranges::find(m_pods, name, &Pod::name);
    if (found == m_pods.end()) {
        return false;
    }
    const Pod old = *found;
    m_pods.erase(found);
    addPod(
        old.app, old.owner, old.owner == Pod::Owner::ReplicaSet ? QString() : old.kubernetesNode);
    return true;
}

void KubernetesCluster::addPod(const QString &app, Pod::Owner owner, const QString &kubernetesNode)
{
    Pod pod;
    pod.app = app;
    pod.owner = owner;
    pod.kubernetesNode = kubernetesNode;
    pod.resourceVersion = nextVersion();
    pod.uid = makeUid(app);
    pod.created = m_now;
    const QString suffix = pod.uid.left(5);
    pod.name = owner == Pod::Owner::Machine ? app + u'-' + kubernetesNode
        : owner == Pod::Owner::ReplicaSet   ? u"coredns-7859998f6-"_s + suffix
                                            : app + u'-' + suffix;
    m_pods.append(pod);
}

const KubernetesNode *KubernetesCluster::findNode(const QString &name) const
{
    return const_cast<KubernetesCluster *>(this)->find(name);
}

KubernetesNode *KubernetesCluster::find(const QString &name)
{
    const auto found = std::ranges::find_if(
        m_members, [&](const KubernetesNode &object) { return object.info.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

const Pod *KubernetesCluster::findPod(const QString &name) const
{
    const auto found = std::ranges::find(m_pods, name, &Pod::name);
    return found == m_pods.end() ? nullptr : &*found;
}

QString KubernetesCluster::makeUid(const QString &name) const
{
    static const QUuid space(u"9c1b6d1e-6f0d-4c39-8f4e-27a1f3f0c0de"_s);
    return QUuid::createUuidV5(space, name + QString::number(m_resourceVersion))
        .toString(QUuid::WithoutBraces);
}

} // namespace castello::lab
