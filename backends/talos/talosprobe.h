// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/tlsprobe.h"
#include "backends/talos/talosaccess.h"

namespace castello {

inline const QByteArray kHttp2 = QByteArrayLiteral("h2");

/// Whom we trust at an address that is already mapped, and who we are. QtGrpc cannot expect another
/// name than the one it dials, so neither does the probe.
[[nodiscard]] TlsTrust talosTrust(const TalosAccess &access, const SocketAddress &dialled);

/// Looks why QtGrpc could not talk to a machine. In maintenance any certificate is right.
/// Errors: as probeTls.
[[nodiscard]] Async<TlsFinding> probeTalosTls(TalosEntry entry,
    SocketAddress dialled,
    QString server,
    std::chrono::milliseconds patience,
    std::stop_token stop);

} // namespace castello
