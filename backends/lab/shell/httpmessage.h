// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <optional>
#include <utility>

namespace castello::lab {

/// Header fields in the order of the wire; names may repeat.
using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request as it came in, nothing decoded.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, raw
    QByteArray version; ///< `HTTP/1.1`
    HttpHeaders headers;
    QByteArray body;
    /// The client's certificate when the server asks for one and it is signed by the authority
    /// asked for; null else.
    QSslCertificate peerCertificate;

    /// The first field of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QByteArray path() const; ///< raw, without the query
    [[nodiscard]] QByteArray query() const; ///< raw, without the question mark
};

/// One answer. The server adds Content-Length, Connection and Date.
struct HttpResponse
{
    int status = 200;
    QByteArray reason = "OK";
    HttpHeaders headers;
    QByteArray body;
    bool closesConnection = false; ///< besides what the server closes by its options
};

/// Reads request line and header fields from a block that ends with the empty line. Nothing when it
/// is no HTTP.
[[nodiscard]] std::optional<HttpRequest> parseHttpHead(const QByteArray &head);

/// The answer's bytes; `withBody` is false for HEAD.
[[nodiscard]] QByteArray writeHttpResponse(
    const HttpResponse &response, bool keepsAlive, bool withBody);

} // namespace castello::lab
