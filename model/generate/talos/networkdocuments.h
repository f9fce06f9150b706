// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/machine.h"
#include "model/yaml/yamlvalue.h"

/// The documents of a machine config that give a machine its name, addresses, resolver and clock.
/// They repeat what the cloud-init drive said, because that may be detached later.
/// Source: Talos v1.13.9 pkg/machinery/config/types/network.

namespace castello {

/// HostnameConfig, one LinkAliasConfig and LinkConfig a network card, ResolverConfig,
/// TimeSyncConfig and, on control planes of a castle with a VIP, Layer2VIPConfig.
[[nodiscard]] QList<YamlValue> networkDocuments(const Castle &castle, const Machine &machine);

/// The subnets that etcd and the kubelet may take their address from: the cluster's network without
/// the VIP, which wanders. Source: siderolabs/talos issue 12410.
[[nodiscard]] YamlValue addressSubnets(const Castle &castle, const Machine &machine);

} // namespace castello
