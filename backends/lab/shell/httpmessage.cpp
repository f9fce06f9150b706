// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/httpmessage.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace castello::lab {

QByteArray HttpRequest::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(headers,
        [&name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray HttpRequest::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray HttpRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

std::optional<HttpRequest> parseHttpHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/")) {
        return std::nullopt;
    }
    HttpRequest request;
    request.method = words[0];
    request.target = words[1];
    request.version = words[2];
    for (const QByteArray &line : lines.sliced(1)) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto colon = line.indexOf(':');
        if (colon <= 0) {
            return std::nullopt;
        }
        request.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray writeHttpResponse(const HttpResponse &response, bool keepsAlive, bool withBody)
{
    QByteArray text
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + response.reason + "\r\n";
    for (const auto &[name, value] : response.headers) {
        text += name + ": " + value + "\r\n";
    }
    const QString date = QLocale::c().toString(
        QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    text += "Connection: " + QByteArray(keepsAlive ? "Keep-Alive" : "close") + "\r\n";
    text += "Date: " + date.toLatin1() + "\r\n";
    text += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n";
    return withBody ? text + response.body : text;
}

} // namespace castello::lab
