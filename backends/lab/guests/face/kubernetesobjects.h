// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/kubernetescluster.h"

#include <QJsonArray>
#include <QJsonObject>

namespace castello::lab {

// Kubernetes objects as JSON, cut down to what clients of the lab read. Shapes: Kubernetes API v1.

[[nodiscard]] QJsonObject toJson(const KubernetesNode &object);
[[nodiscard]] QJsonObject toJson(const Pod &pod, const KubernetesCluster &cluster);
[[nodiscard]] QJsonObject namespaceJson(const QString &name);
/// A DaemonSet of kube-system by its name, which is the `app` of its pods.
[[nodiscard]] QJsonObject daemonSetJson(const QString &name, const KubernetesCluster &cluster);
[[nodiscard]] QStringList daemonSets(const KubernetesCluster &cluster);

/// `NodeList` and the like.
[[nodiscard]] QJsonObject listJson(const QString &apiVersion,
    const QString &kind,
    quint64 resourceVersion,
    const QJsonArray &items);

/// What `kubectl get` asks for: the columns ready to print. Of nodes and pods.
[[nodiscard]] QJsonObject tableJson(
    const QString &kind, quint64 resourceVersion, const QJsonArray &items, Scheduler::Time now);

/// A `Status` object; success when `code` is below 400.
[[nodiscard]] QJsonObject statusJson(int code, const QString &reason, const QString &message);

} // namespace castello::lab
