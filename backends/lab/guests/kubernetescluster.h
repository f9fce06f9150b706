// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/delayed.h"
#include "model/base/units.h"
#include "model/net/ipaddress.h"

#include <QList>
#include <QString>

namespace castello::lab {

/// What a kubelet tells about its machine when it registers.
struct KubernetesNodeInfo
{
    QString name;
    bool isControlPlane = false;
    IpAddress address;
    QString systemUuid;
    QString osImage; ///< `Talos (v1.13.9)`
    QString kubeletVersion;
    int cores = 1;
    Mebibytes memory;
};

struct KubernetesNode
{
    enum class Ready { No, Yes, Unknown };
    KubernetesNodeInfo info;
    QString uid;
    quint64 resourceVersion = 0;
    bool isUnschedulable = false;
    Ready ready = Ready::No;
    Scheduler::Time created {};
    Scheduler::Time readySince {}; ///< when `ready` last changed
    Scheduler::Time lastHeartbeat {};
    Delayed network;
};

struct Pod
{
    enum class Owner { DaemonSet, ReplicaSet, Machine };
    QString name;
    QString app; ///< label k8s-app and name of the DaemonSet
    Owner owner = Owner::DaemonSet;
    QString uid;
    quint64 resourceVersion = 0;
    QString kubernetesNode; ///< empty while it waits for one
    Scheduler::Time created {};
};

/// What a cluster's etcd holds for Kubernetes: its nodes and the pods of the system, all in
/// kube-system.
class KubernetesCluster
{
public:
    explicit KubernetesCluster(bool hasFlannel);

    /// A kubelet starts: makes its object with the DaemonSets' and static pods, or finds it.
    void registerNode(const KubernetesNodeInfo &info, Scheduler::Time now);
    /// A kubelet lives. Nothing when its object was deleted: a kubelet registers at its start only.
    void heartbeat(const QString &name, Scheduler::Time now);
    /// Moves readiness on and finds places for pods that wait.
    void tick(Scheduler::Time now);
    bool setUnschedulable(const QString &name, bool isUnschedulable);
    /// Removes the object and its pods. False when there is none.
    bool removeNode(const QString &name);
    /// Removes a pod; its owner makes another one. False when there is none.
    bool evict(const QString &pod);

    [[nodiscard]] const QList<KubernetesNode> &members() const { return m_members; }
    [[nodiscard]] const KubernetesNode *findNode(const QString &name) const;
    [[nodiscard]] const QList<Pod> &pods() const { return m_pods; }
    [[nodiscard]] const Pod *findPod(const QString &name) const;
    [[nodiscard]] quint64 resourceVersion() const { return m_resourceVersion; }
    [[nodiscard]] bool hasFlannel() const { return m_hasFlannel; }

private:
    void addPod(const QString &app, Pod::Owner owner, const QString &kubernetesNode);
    void setReady(KubernetesNode &object, KubernetesNode::Ready ready);
    void placePods();
    KubernetesNode *find(const QString &name);
    QString makeUid(const QString &name) const;
    quint64 nextVersion() { return ++m_resourceVersion; }

    QList<KubernetesNode> m_members;
    QList<Pod> m_pods;
    quint64 m_resourceVersion = 100;
    Scheduler::Time m_now {};
    bool m_hasFlannel;
};

} // namespace castello::lab
