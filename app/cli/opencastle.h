// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "backends/async/async.h"
#include "backends/engine/site.h"
#include "model/document/castledocument.h"

#include <memory>
#include <stop_token>

namespace castello::cli {

/// A castle file that was read and found right.
struct OpenedCastle
{
    CastleDocument document;
    Castle castle;
};

/// Reads the file and shows every finding. Errors: those of the file; InvalidInput when it has
/// errors.
[[nodiscard]] Result<OpenedCastle> openCastle(const QString &path, const Console &console);

/// The key store that --keys names; the keychain by default.
[[nodiscard]] Result<std::shared_ptr<KeyStore>> openKeyStore(const Arguments &arguments);

/// Where the castle lives: the lab (started when it does not run) or its own providers.
[[nodiscard]] Async<std::shared_ptr<Site>> openSite(
    Arguments arguments, OpenedCastle opened, std::stop_token stop);

} // namespace castello::cli
