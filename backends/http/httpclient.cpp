// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/httpclient.h"

#include "backends/async/deadline.h"
#include "backends/http/httpexchange_p.h"

#include <QCoreApplication>
#include <QCoroTimer>

#include <algorithm>

namespace castello {

namespace {

struct Http
{
    Q_DECLARE_TR_FUNCTIONS(castello::Http)
};

// What would end a line of the request and begin one of somebody else's.
bool hasControlCharacter(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

Result<void> checkRequest(const HttpRequest &request)
{
    bool isBad = hasControlCharacter(request.method) || hasControlCharacter(request.target)
        || request.target.contains(' ') || hasControlCharacter(request.authorization.reveal());
    for (const HttpHeader &header : request.headers) {
        isBad = isBad || hasControlCharacter(header.name) || hasControlCharacter(header.value);
    }
    if (isBad) {
        return failure(ErrorCode::InvalidInput,
            Http::tr("A line break or control character stands in a request or its credentials; "
                     "enter them again without it."));
    }
    return {};
}

// Free, by value: outlives the client.
Async<HttpResponse> exchange(SocketAddress endpoint,
    TlsTrust trust,
    std::shared_ptr<const AddressMap> addresses,
    HttpRequest request,
    std::chrono::milliseconds duration,
    std::stop_token stop)
{
    if (const auto checked = checkRequest(request); !checked) {
        co_return std::unexpected(checked.error());
    }
    const auto configuration = tlsConfiguration(trust);
    if (!configuration) {
        co_return std::unexpected(configuration.error());
    }
    const Deadline deadline(duration, stop);
    const auto dialled = co_await addresses->resolve(endpoint, deadline.token());
    if (!dialled) {
        co_return std::unexpected(deadline.explain(dialled.error()));
    }
    HttpExchange exchange(std::move(request), std::move(trust), std::move(endpoint));
    exchange.start(*dialled, *configuration, duration);
    {
        const std::stop_callback wake(stop, [&exchange] { exchange.cancel(); });
        co_await exchange.done();
    }
    co_return exchange.result();
}

} // namespace

HttpClient::HttpClient(
    SocketAddress endpoint, TlsTrust trust, std::shared_ptr<const AddressMap> addresses)
    : m_endpoint(std::move(endpoint))
    , m_trust(std::move(trust))
    , m_addresses(std::move(addresses))
{
    Q_ASSERT(m_addresses);
}

Async<HttpResponse> HttpClient::send(
    HttpRequest request, std::chrono::milliseconds deadline, std::stop_token stop) const
{
    return exchange(
        m_endpoint, m_trust, m_addresses, std::move(request), deadline, std::move(stop));
}

Result<SocketAddress> httpsEndpoint(const QUrl &url, quint16 defaultPort)
{
    const bool isPlain = url.userInfo().isEmpty() && !url.host().isEmpty();
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || !isPlain) {
        return failure(ErrorCode::InvalidInput,
            Http::tr("“%1” is no address that can be used; write it as https://HOST or "
                     "https://HOST:PORT.")
                .arg(url.toDisplayString(QUrl::RemoveUserInfo)));
    }
    return SocketAddress {url.host(), quint16(url.port(defaultPort))};
}

} // namespace castello
