// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/etcdcluster.h"
#include "backends/lab/guests/kubernetescluster.h"
#include "backends/lab/guests/machineconfig.h"

namespace castello::lab {

/// What one bootstrap began: an etcd and the Kubernetes that lives in it.
struct TalosCluster
{
    ClusterIdentity identity;
    EtcdCluster etcd;
    KubernetesCluster kubernetes;
    /// Some API server runs and etcd answers it.
    bool isServing = false;
    int vipHolder = 0; ///< VMID; 0 = nobody holds the address
};

} // namespace castello::lab
