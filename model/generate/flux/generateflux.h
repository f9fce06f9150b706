// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/generate/generatedfile.h"

namespace castello {

struct FluxOptions
{
    /// The pinned release's `install.yaml`, which the tree then holds as gotk-components.yaml, so
    /// that Flux updates itself from Git. Without it Flux is installed but not managed from Git;
    /// once listed it must stay so, or Flux prunes itself.
    QByteArray components;
};

/// The workloads repository as plain folders, laid out as `flux bootstrap` does: `clusters/NAME`
/// (what Flux starts from), `infrastructure/{controllers,configs}` (one folder and one
/// Kustomization each, so that one failing component does not hold up the others), `apps` (empty,
/// for a person to fill). Never holds a secret. Empty when the castle has no workloads repository
/// or locks no Flux version. Precondition: the castle validates without errors. Errors:
/// InvalidInput (a remote that Flux refuses; a component without a locked version).
[[nodiscard]] Result<QList<GeneratedFile>> generateFlux(
    const Castle &castle, const FluxOptions &options = {});

} // namespace castello
