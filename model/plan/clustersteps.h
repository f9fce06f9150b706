// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plandraft.h"

/// The passes that make one cluster of the machines; to be called after the machines' own steps.

namespace castello {

/// The control plane that is asked about the cluster, and on which it is bootstrapped. In a cluster
/// that runs: one that is an etcd member. Else the first one that ever got a config, because that
/// is where an earlier run may have bootstrapped; else the first. Null when the castle has no
/// control plane.
[[nodiscard]] const Machine *leadingControlPlane(const PlanDraft &draft);

/// Bootstrap, once per cluster. Waits for the leading control plane and for every other one that
/// may already hold etcd data (its members are read before), but for no worker: a worker's API
/// answers only once a control plane can sign its certificate.
void addBootstrap(PlanDraft &draft);

/// Workers wait for their API after a control plane is there to sign their certificates.
void orderWorkersAfterControlPlane(PlanDraft &draft);

void addEtcdSteps(PlanDraft &draft);

/// kubeconfig and readyz, unless Kubernetes answers already.
void addKubernetesAccess(PlanDraft &draft);

/// Each machine's Kubernetes node is Ready.
void addReadiness(PlanDraft &draft);

} // namespace castello
