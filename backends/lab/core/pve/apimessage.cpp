// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/apimessage.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ApiResponse dataResponse(const QJsonValue &data)
{
    ApiResponse response;
    response.body = json({{u"data"_s, data}});
    return response;
}

ApiResponse listResponse(const QJsonValue &data, qint64 total)
{
    ApiResponse response;
    response.body = json({{u"data"_s, data}, {u"total"_s, total}});
    return response;
}

ApiResponse errorResponse(int status, const QString &text)
{
    ApiResponse response;
    response.status = status;
    response.reason = text.section(u'\n', 0, 0).toUtf8();
    // What the router itself says has no line end; what a handler dies of has.
    const QString message = status == 501 ? text : text + u'\n';
    response.body = json({{u"data"_s, QJsonValue()}, {u"message"_s, message}});
    return response;
}

ApiResponse verificationResponse(const QMap<QString, QString> &errors)
{
    QJsonObject map;
    for (const auto &[parameter, text] : errors.asKeyValueRange()) {
        map[parameter] = text;
    }
    ApiResponse response;
    response.status = 400;
    response.reason = "Parameter verification failed.";
    response.body = json({{u"data"_s, QJsonValue()},
        {u"errors"_s, map},
        {u"message"_s, u"Parameter verification failed.\n"_s}});
    return response;
}

ApiResponse bareResponse(int status, const QByteArray &reason)
{
    ApiResponse response;
    response.status = status;
    response.reason = reason;
    response.contentType.clear();
    return response;
}

ApiResponse textResponse(int status, const QByteArray &reason)
{
    ApiResponse response = bareResponse(status, reason);
    response.body = reason;
    return response;
}

} // namespace castello::lab
