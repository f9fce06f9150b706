// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace castello {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// One request as it goes on the wire. Content-Length, Host and Connection are added when it is
/// sent.
struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray target; ///< path and query, percent-encoded (formencoding.h)
    QList<HttpHeader> headers; ///< nothing secret
    Secret authorization; ///< value of the Authorization header; empty = none
    std::optional<QByteArray> body; ///< unset = no body and no Content-Length

    /// Whether repeating it cannot change anything (RFC 9110 9.2.1).
    [[nodiscard]] bool isRead() const { return method == "GET" || method == "HEAD"; }
};

/// An answer, complete.
struct HttpResponse
{
    int status = 0;
    QString reason; ///< the reason phrase: Proxmox tells its errors here
    QList<HttpHeader> headers; ///< in the order received; names can repeat
    QByteArray body;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// Value of the first header of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace castello
