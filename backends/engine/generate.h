// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "model/generate/generatedfile.h"

#include <memory>
#include <stop_token>

namespace castello {

/// Writes every file that follows from the castle below a folder, as the two repositories:
/// `infrastructure/` (schematic, machine configs and talosconfig, encrypted) and `workloads/` (what
/// Flux reads). Returns the folder. Makes the secrets bundle when there is none.
[[nodiscard]] Async<QString> writeRepositories(
    std::shared_ptr<Site> site, QString folder, std::stop_token stop);

/// The infrastructure files with the real secrets in them, for a person who asked to see them: not
/// to be kept, logged or written. Makes nothing. Errors: NotFound when there is no secrets bundle
/// yet; those of loadAccess and generateTalos.
[[nodiscard]] Async<QList<GeneratedFile>> revealFiles(
    std::shared_ptr<Site> site, std::stop_token stop);

} // namespace castello
