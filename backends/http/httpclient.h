// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/addressmap.h"
#include "backends/http/httpmessage.h"
#include "backends/http/tlstrust.h"

#include <QUrl>

#include <chrono>
#include <memory>
#include <stop_token>

namespace castello {

/// Talks HTTP/1.1 over TLS to one endpoint: one request, one connection, never sent again by
/// itself. QNetworkAccessManager repeats even POST and DELETE when the peer closes before it
/// answers; a repeated DELETE could hit a VMID that somebody else took meanwhile. Reads go the same
/// way, so that there is one way in which certificates are judged. Not for downloads: answers are
/// held in memory.
///
/// A value: copies share the address map. Calls do not need the client to live on.
class HttpClient
{
public:
    /// `addresses` leads from the endpoint to the address that is dialled; must not be null.
    HttpClient(SocketAddress endpoint, TlsTrust trust, std::shared_ptr<const AddressMap> addresses);

    [[nodiscard]] const SocketAddress &endpoint() const { return m_endpoint; }

    /// Sends the request and returns the answer, whatever its status.
    ///
    /// Errors:
    /// - Unreachable: no connection, or no TLS, or (reads) the answer was lost: nothing happened
    /// there;
    /// - PermissionDenied: the server's certificate is not trusted; the message names its
    /// fingerprint
    ///   and what to do; nothing was sent;
    /// - UnknownOutcome: the request was written, and then the connection broke, the answer was
    ///   incomplete or senseless, or the deadline passed;
    /// - Timeout: a read was not answered in time;
    /// - Cancelled: also when the request was on its way: look before repeating anything but a
    /// read.
    [[nodiscard]] Async<HttpResponse> send(
        HttpRequest request, std::chrono::milliseconds deadline, std::stop_token stop) const;

private:
    SocketAddress m_endpoint;
    TlsTrust m_trust;
    std::shared_ptr<const AddressMap> m_addresses;
};

/// Host and port of an https URL; the port is `defaultPort` unless given.
/// Errors: InvalidInput (another scheme, no host, user or password in the URL).
[[nodiscard]] Result<SocketAddress> httpsEndpoint(const QUrl &url, quint16 defaultPort = 443);

} // namespace castello
