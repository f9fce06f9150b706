// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "backends/talos/talosaccess.h"

#include <stop_token>

namespace castello {

/// Who answers at a machine's address.
struct TalosPresence
{
    enum class Kind {
        Nobody, ///< no connection: off, booting, or another address
        Maintenance, ///< Talos without a config: asks for no client certificate
        Running, ///< let us in with the cluster's certificates
        Stranger, ///< another cluster, another service, or it refuses us: see trouble
    };
    Kind kind = Kind::Nobody;
    QString fingerprint; ///< SHA-256 of the certificate that was shown, `AA:BB:…`; empty for Nobody
    std::optional<Error> trouble; ///< of Nobody and Stranger: why, and what to do
};

/// Looks by TLS handshakes alone; sends nothing. Errors: InvalidInput (unreadable access),
/// Cancelled. Source: Talos v1.13, apid demands a certificate of the OS authority, maintenance
/// none.
[[nodiscard]] Async<TalosPresence> probeTalos(SocketAddress endpoint,
    TalosAccess access,
    std::shared_ptr<const AddressMap> addresses,
    std::stop_token stop);

} // namespace castello
