// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/callresult.h"
#include "model/secrets/secret.h"

namespace castello::lab {

class TalosMachine;

/// The administrator's kubeconfig as Talos streams it: a tar.gz with one file, its client
/// certificate signed by the Kubernetes authority of the machine's configuration. Errors:
/// Unimplemented on a worker, Unavailable when the authority cannot sign.
[[nodiscard]] CallResult<Secret> kubeconfigArchive(const TalosMachine &machine);

} // namespace castello::lab
