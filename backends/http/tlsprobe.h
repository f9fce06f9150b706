// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/addressmap.h"
#include "backends/http/tlstrust.h"

#include <chrono>
#include <stop_token>

namespace castello {

/// What a TLS server showed of itself.
struct TlsFinding
{
    QSslCertificate certificate; ///< of the server; null when it showed none
    QString fingerprint; ///< of that certificate, `AA:BB:…`
    /// Why a connection fails; unset when the server let us in. Codes as in HttpClient::send.
    std::optional<Error> trouble;
};

/// Opens TLS to an address that is already mapped, sends nothing, and says in words what is wrong:
/// for callers whose own library gives a number only (QtGrpc's status 14). A refusal of our client
/// certificate comes after the handshake in TLS 1.3, so the probe waits for the server's first
/// bytes, for its alert, or for `patience`, whichever is first. `server` is how the endpoint is
/// called in messages. Errors: InvalidInput (unreadable trust), Cancelled.
[[nodiscard]] Async<TlsFinding> probeTls(SocketAddress dialled,
    QString server,
    TlsTrust trust,
    QByteArray protocol,
    std::chrono::milliseconds patience,
    std::stop_token stop);

} // namespace castello
