// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/filewriter.h"
#include "backends/engine/site.h"

#include <memory>

/// The secrets of a site: the operator's identity, the bundle, and encrypted files.

namespace castello {

/// Absolute path of the encrypted bundle.
[[nodiscard]] QString bundlePath(const Site &site);

/// Reads the bundle if it is there and sets site->access; false when there is none yet. Makes
/// nothing. Errors: PermissionDenied when no identity opens it; those of the key store.
[[nodiscard]] Async<bool> loadAccess(std::shared_ptr<Site> site, std::stop_token stop);

/// As loadAccess, but makes and writes the bundle when there is none (and in the lab the operator's
/// identity). True when it was made.
/// Errors: InvalidInput when the castle names no operator to encrypt for.
[[nodiscard]] Async<bool> ensureAccess(std::shared_ptr<Site> site, std::stop_token stop);

/// Who can open what the site writes. Errors: InvalidInput (no operators), NotFound (no identity).
[[nodiscard]] Async<FileEncryption> encryptionOf(std::shared_ptr<Site> site, std::stop_token stop);

} // namespace castello
