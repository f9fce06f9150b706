// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/taloscluster.h"
#include "backends/lab/shell/httpmessage.h"

namespace castello::lab {

/// One request to a Kubernetes API server, after it is known who asks. `isServing`: etcd answers
/// it. Played: health, discovery, nodes, pods, eviction, namespaces and DaemonSets; no watch and no
/// label selectors, which are refused. Shapes and errors: Kubernetes API v1, gitops/contract 10.
[[nodiscard]] HttpResponse answerKubernetes(const HttpRequest &request,
    TalosCluster &cluster,
    const QString &kubernetesVersion,
    Scheduler::Time now);

/// A `Status` object as answer.
[[nodiscard]] HttpResponse kubernetesStatus(
    int code, const QString &reason, const QString &message);

} // namespace castello::lab
