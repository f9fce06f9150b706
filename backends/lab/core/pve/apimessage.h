// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QMap>

#include <functional>

namespace castello::lab {

/// A request to the API, as far as the API looks at it. Nothing is decoded.
struct ApiRequest
{
    QByteArray method;
    QByteArray path; ///< `/api2/json/…`, raw
    QByteArray query;
    QByteArray contentType;
    QByteArray body;
    QByteArray authorization; ///< the Authorization header
};

/// Its answer. Body and reason are what goes on the wire.
struct ApiResponse
{
    int status = 200;
    QByteArray reason = "OK";
    QByteArray contentType = "application/json;charset=UTF-8"; ///< empty = none
    QByteArray body;
    /// Came from the inner daemon: such answers carry a second Connection header.
    bool isProxied = false;
};

using ApiResponder = std::function<void(ApiResponse)>;

[[nodiscard]] ApiResponse dataResponse(const QJsonValue &data);
/// A list with its `total`.
[[nodiscard]] ApiResponse listResponse(const QJsonValue &data, qint64 total);
/// `{"data":null,"message":…}`; the reason is the first line.
[[nodiscard]] ApiResponse errorResponse(int status, const QString &text);
/// 400 with one text for each parameter.
[[nodiscard]] ApiResponse verificationResponse(const QMap<QString, QString> &errors);
/// Reason only, no body.
[[nodiscard]] ApiResponse bareResponse(int status, const QByteArray &reason);
/// The reason again as plain text.
[[nodiscard]] ApiResponse textResponse(int status, const QByteArray &reason);

} // namespace castello::lab
