// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/proxmoxwire.h"

#include "backends/proxmox/proxmoxerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace castello {

namespace {

constexpr quint16 kDefaultPort = 8006;
struct Proxmox
{
    Q_DECLARE_TR_FUNCTIONS(castello::Proxmox)
};

// USER@REALM!ID=SECRET; the server cuts at a semicolon and splits at the last `=`.
bool isToken(QByteArrayView token)
{
    const qsizetype at = token.indexOf('@');
    const qsizetype bang = token.indexOf('!', at + 1);
    const qsizetype equals = token.indexOf('=', bang + 1);
    const bool hasParts = at > 0 && bang > at + 1 && equals > bang + 1 && equals + 1 < token.size();
    return hasParts
        && std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7f && c != ';'; });
}

// The one form that RFC 9110 5.6.7 lets servers write.
QDateTime dateOf(const HttpResponse &response)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(response.header("Date")),
        QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

// Free, by value: outlives the wire.
Async<ProxmoxAnswer> ask(
    HttpClient http, HttpRequest request, std::chrono::milliseconds deadline, std::stop_token stop)
{
    const bool isRead = request.isRead();
    CASTELLO_CO_TRY(response, http.send(std::move(request), deadline, std::move(stop)));
    if (response.status != 200) {
        co_return std::unexpected(explainProxmoxAnswer(response, http.endpoint().host, isRead));
    }
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject()) {
        co_return failure(isRead ? ErrorCode::Unexpected : ErrorCode::UnknownOutcome,
            Proxmox::tr(
                "%1 does not answer as a Proxmox server does; check the address and the port.")
                .arg(http.endpoint().host));
    }
    co_return ProxmoxAnswer {document.object().value(QLatin1StringView("data")), dateOf(response)};
}

Async<QJsonValue> dataOf(Async<ProxmoxAnswer> asked)
{
    CASTELLO_CO_TRY(answer, std::move(asked));
    co_return answer.data;
}

QByteArray target(const QStringList &path, const FormParameters &query)
{
    QByteArray target = "/api2/json";
    for (const QString &part : path) {
        target += '/' + percentEncode(part);
    }
    return query.isEmpty() ? target : target + '?' + encodeForm(query);
}

} // namespace

ProxmoxWire::ProxmoxWire(HttpClient http, const ProxmoxConnection &connection)
    : m_http(std::move(http))
    , m_readDeadline(connection.readDeadline)
    , m_changeDeadline(connection.changeDeadline)
{
    const QByteArrayView token = connection.token.reveal().trimmed();
    m_tokenName = QString::fromLatin1(token.first(token.lastIndexOf('=')));
    m_authorization = Secret(QByteArray("PVEAPIToken=").append(token));
}

Result<ProxmoxWire> ProxmoxWire::create(
    const ProxmoxConnection &connection, std::shared_ptr<const AddressMap> addresses)
{
    auto endpoint = httpsEndpoint(connection.url, kDefaultPort);
    if (!endpoint) {
        return std::unexpected(std::move(endpoint).error());
    }
    if (!isToken(connection.token.reveal().trimmed())) {
        return failure(ErrorCode::InvalidInput,
            Proxmox::tr("The Proxmox token is not complete; enter it as USER@REALM!ID=SECRET, for "
                        "example castello@pve!app=…"));
    }
    HttpClient http(std::move(*endpoint), connection.trust, std::move(addresses));
    return ProxmoxWire(std::move(http), connection);
}

Async<QJsonValue> ProxmoxWire::read(
    QStringList path, FormParameters query, std::stop_token stop) const
{
    return dataOf(readDated(std::move(path), std::move(query), std::move(stop)));
}

Async<ProxmoxAnswer> ProxmoxWire::readDated(
    QStringList path, FormParameters query, std::stop_token stop) const
{
    HttpRequest request {QByteArrayLiteral("GET"), target(path, query), {}, m_authorization, {}};
    return ask(m_http, std::move(request), m_readDeadline, std::move(stop));
}

Async<QJsonValue> ProxmoxWire::change(
    QByteArray method, QStringList path, FormParameters parameters, std::stop_token stop) const
{
    HttpRequest request {method, {}, {}, m_authorization, {}};
    if (method == "DELETE") { // with a body it is answered 501
        request.target = target(path, parameters);
    } else {
        request.target = target(path, {});
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = encodeForm(parameters);
    }
    return dataOf(ask(m_http, std::move(request), m_changeDeadline, std::move(stop)));
}

} // namespace castello
