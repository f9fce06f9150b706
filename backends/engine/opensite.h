// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "backends/lab/client/labclient.h"

#include <memory>
#include <optional>
#include <stop_token>

/// The two places where a castle can live. Nothing is changed there by opening.

namespace castello {

/// The castle's own providers. `folder` is where the castle file lies. Reads the credentials that
/// the castle names from the key store. Errors: InvalidInput (no identity of its own, contract,
/// URL), NotFound (a credential that is not in the key store), those of the key store.
[[nodiscard]] Async<std::shared_ptr<Site>> openRealSite(
    Castle castle, QString folder, std::shared_ptr<KeyStore> keys, std::stop_token stop);

/// The lab, started when it does not run and furnished with what the castle names. Errors: those of
/// startLab and the lab.
[[nodiscard]] Async<std::shared_ptr<Site>> openRehearsal(
    Castle castle, std::optional<double> speed, std::stop_token stop);

} // namespace castello
