// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/kubernetesobjects.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

const QString kSystem = u"kube-system"_s;

QString timeText(Scheduler::Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODate);
}

QJsonObject condition(const QString &type,
    const QString &status,
    const QString &reason,
    Scheduler::Time since,
    Scheduler::Time heartbeat)
{
    return {{u"type"_s, type},
        {u"status"_s, status},
        {u"reason"_s, reason},
        {u"message"_s, reason},
        {u"lastTransitionTime"_s, timeText(since)},
        {u"lastHeartbeatTime"_s, timeText(heartbeat)}};
}

QJsonArray conditionsOf(const KubernetesNode &object)
{
    using Ready = KubernetesNode::Ready;
    const bool isKnown = object.ready != Ready::Unknown;
    QJsonArray conditions;
    for (const QString &type : {u"MemoryPressure"_s, u"DiskPressure"_s, u"PIDPressure"_s}) {
        conditions.append(condition(type,
            isKnown ? u"False"_s : u"Unknown"_s,
            isKnown ? u"KubeletHasSufficientResources"_s : u"NodeStatusUnknown"_s,
            object.readySince,
            object.lastHeartbeat));
    }
    conditions.append(condition(u"Ready"_s,
        object.ready == Ready::Yes      ? u"True"_s
            : object.ready == Ready::No ? u"False"_s
                                        : u"Unknown"_s,
        object.ready == Ready::Yes      ? u"KubeletReady"_s
            : object.ready == Ready::No ? u"KubeletNotReady"_s
                                        : u"NodeStatusUnknown"_s,
        object.readySince,
        object.lastHeartbeat));
    return conditions;
}

QJsonArray taintsOf(const KubernetesNode &object)
{
    QJsonArray taints;
    const auto add = [&taints](const QString &key, const QString &effect) {
        taints.append(QJsonObject {{u"key"_s, key}, {u"effect"_s, effect}});
    };
    if (object.info.isControlPlane) {
        add(u"node-role.kubernetes.io/control-plane"_s, u"NoSchedule"_s);
    }
    if (object.isUnschedulable) {
        add(u"node.kubernetes.io/unschedulable"_s, u"NoSchedule"_s);
    }
    if (object.ready == KubernetesNode::Ready::No) {
        add(u"node.kubernetes.io/not-ready"_s, u"NoSchedule"_s);
    } else if (object.ready == KubernetesNode::Ready::Unknown) {
        add(u"node.kubernetes.io/unreachable"_s, u"NoSchedule"_s);
        add(u"node.kubernetes.io/unreachable"_s, u"NoExecute"_s);
    }
    return taints;
}

QJsonObject metadata(
    const QString &name, const QString &uid, quint64 resourceVersion, Scheduler::Time created)
{
    return {{u"name"_s, name},
        {u"uid"_s, uid},
        {u"resourceVersion"_s, QString::number(resourceVersion)},
        {u"creationTimestamp"_s, timeText(created)}};
}

QString daemonSetUid(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

QJsonObject ownerOf(const Pod &pod, const KubernetesCluster &cluster)
{
    QJsonObject owner {
        {u"apiVersion"_s, u"apps/v1"_s}, {u"controller"_s, true}, {u"blockOwnerDeletion"_s, true}};
    switch (pod.owner) {
    case Pod::Owner::DaemonSet:
        owner[u"kind"] = u"DaemonSet"_s;
        owner[u"name"] = pod.app;
        owner[u"uid"] = daemonSetUid(pod.app);
        break;
    case Pod::Owner::ReplicaSet:
        owner[u"kind"] = u"ReplicaSet"_s;
        owner[u"name"] = pod.name.section(u'-', 0, -2);
        owner[u"uid"] = daemonSetUid(pod.app);
        break;
    case Pod::Owner::Machine: {
        const KubernetesNode *object = cluster.findNode(pod.kubernetesNode);
        owner[u"apiVersion"] = u"v1"_s;
        owner[u"kind"] = u"Node"_s;
        owner[u"name"] = pod.kubernetesNode;
        owner[u"uid"] = object ? object->uid : QString();
        break;
    }
    }
    return owner;
}

} // namespace

QJsonObject toJson(const KubernetesNode &object)
{
    const KubernetesNodeInfo &info = object.info;
    QJsonObject meta = metadata(info.name, object.uid, object.resourceVersion, object.created);
    QJsonObject labels {{u"kubernetes.io/hostname"_s, info.name},
        {u"kubernetes.io/os"_s, u"linux"_s},
        {u"kubernetes.io/arch"_s, u"amd64"_s}};
    if (info.isControlPlane) {
        labels[u"node-role.kubernetes.io/control-plane"] = u""_s;
    }
    meta[u"labels"] = labels;
    QJsonObject spec;
    if (const QJsonArray taints = taintsOf(object); !taints.isEmpty()) {
        spec[u"taints"] = taints;
    }
    if (object.isUnschedulable) {
        spec[u"unschedulable"] = true;
    }
    const QJsonObject capacity {{u"cpu"_s, QString::number(info.cores)},
        {u"memory"_s, QString::number(info.memory.count * 1024) + u"Ki"_s},
        {u"pods"_s, u"110"_s}};
    const QJsonArray addresses {
        QJsonObject {{u"type"_s, u"InternalIP"_s}, {u"address"_s, info.address.toString()}},
        QJsonObject {{u"type"_s, u"Hostname"_s}, {u"address"_s, info.name}}};
    const QJsonObject nodeInfo {{u"kubeletVersion"_s, info.kubeletVersion},
        {u"osImage"_s, info.osImage},
        {u"operatingSystem"_s, u"linux"_s},
        {u"architecture"_s, u"amd64"_s},
        {u"systemUUID"_s, info.systemUuid},
        {u"machineID"_s, QString(info.systemUuid).remove(u'-')},
        {u"containerRuntimeVersion"_s, u"containerd://2.1.4"_s},
        {u"kernelVersion"_s, u"6.18.5-talos"_s}};
    return {{u"apiVersion"_s, u"v1"_s},
        {u"kind"_s, u"Node"_s},
        {u"metadata"_s, meta},
        {u"spec"_s, spec},
        {u"status"_s,
            QJsonObject {{u"conditions"_s, conditionsOf(object)},
                {u"addresses"_s, addresses},
                {u"capacity"_s, capacity},
                {u"allocatable"_s, capacity},
                {u"nodeInfo"_s, nodeInfo}}}};
}

QJsonObject toJson(const Pod &pod, const KubernetesCluster &cluster)
{
    QJsonObject meta = metadata(pod.name, pod.uid, pod.resourceVersion, pod.created);
    meta[u"namespace"] = kSystem;
    meta[u"labels"] = QJsonObject {{u"k8s-app"_s, pod.app}};
    meta[u"ownerReferences"] = QJsonArray {ownerOf(pod, cluster)};
    if (pod.owner == Pod::Owner::Machine) {
        meta[u"annotations"] = QJsonObject {{u"kubernetes.io/config.mirror"_s, pod.uid}};
    }
    const QJsonArray containers {QJsonObject {{u"name"_s, pod.app}, {u"image"_s, pod.app}}};
    QJsonObject spec {{u"containers"_s, containers}};
    const KubernetesNode *object = cluster.findNode(pod.kubernetesNode);
    const bool isRunning = object;
    const bool isReady = object && object->ready == KubernetesNode::Ready::Yes;
    if (isRunning) {
        spec[u"nodeName"] = pod.kubernetesNode;
    }
    const QJsonArray conditions {
        QJsonObject {{u"type"_s, u"Ready"_s}, {u"status"_s, isReady ? u"True"_s : u"False"_s}}};
    return {{u"apiVersion"_s, u"v1"_s},
        {u"kind"_s, u"Pod"_s},
        {u"metadata"_s, meta},
        {u"spec"_s, spec},
        {u"status"_s,
            QJsonObject {{u"phase"_s, isRunning ? u"Running"_s : u"Pending"_s},
                {u"conditions"_s, conditions}}}};
}

QJsonObject namespaceJson(const QString &name)
{
    return {{u"apiVersion"_s, u"v1"_s},
        {u"kind"_s, u"Namespace"_s},
        {u"metadata"_s, metadata(name, daemonSetUid(name), 1, {})},
        {u"status"_s, QJsonObject {{u"phase"_s, u"Active"_s}}}};
}

QStringList daemonSets(const KubernetesCluster &cluster)
{
    QSet<QString> names;
    for (const Pod &pod : cluster.pods()) {
        if (pod.owner == Pod::Owner::DaemonSet) {
            names.insert(pod.app);
        }
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

QJsonObject daemonSetJson(const QString &name, const KubernetesCluster &cluster)
{
    const auto count = std::ranges::count(cluster.pods(), name, &Pod::app);
    QJsonObject meta = metadata(name, daemonSetUid(name), 1, {});
    meta[u"namespace"] = kSystem;
    return {{u"apiVersion"_s, u"apps/v1"_s},
        {u"kind"_s, u"DaemonSet"_s},
        {u"metadata"_s, meta},
        {u"status"_s,
            QJsonObject {{u"desiredNumberScheduled"_s, qint64(count)},
                {u"currentNumberScheduled"_s, qint64(count)},
                {u"numberReady"_s, qint64(count)}}}};
}

QJsonObject listJson(const QString &apiVersion,
    const QString &kind,
    quint64 resourceVersion,
    const QJsonArray &items)
{
    return {{u"apiVersion"_s, apiVersion},
        {u"kind"_s, kind},
        {u"metadata"_s, QJsonObject {{u"resourceVersion"_s, QString::number(resourceVersion)}}},
        {u"items"_s, items}};
}

QJsonObject statusJson(int code, const QString &reason, const QString &message)
{
    QJsonObject status {{u"apiVersion"_s, u"v1"_s},
        {u"kind"_s, u"Status"_s},
        {u"metadata"_s, QJsonObject()},
        {u"status"_s, code < 400 ? u"Success"_s : u"Failure"_s}};
    if (code >= 400) {
        status[u"message"] = message;
        status[u"reason"] = reason;
        status[u"code"] = code;
    }
    return status;
}

} // namespace castello::lab
