// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/httpexchange_p.h"

#include <QCoreApplication>

namespace castello {

namespace {

struct Http
{
    Q_DECLARE_TR_FUNCTIONS(castello::Http)
};

int wholeSeconds(std::chrono::milliseconds duration)
{
    return int(std::chrono::ceil<std::chrono::seconds>(duration).count());
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, TlsTrust trust, SocketAddress server)
    : m_request(std::move(request))
    , m_trust(std::move(trust))
    , m_server(std::move(server))
    , m_parser(m_request.method)
{
    m_done.setSingleShot(true);
    connect(&m_socket, &QSslSocket::sslErrors, this, &HttpExchange::judgeErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::sendRequest);
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpExchange::receive);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpExchange::hangUp);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpExchange::hangUp);
}

HttpExchange::~HttpExchange()
{
    m_socket.disconnect(this);
}

void HttpExchange::start(const SocketAddress &dialled,
    const QSslConfiguration &configuration,
    std::chrono::milliseconds deadline)
{
    m_deadline = deadline;
    m_done.start(deadline);
    m_socket.setSslConfiguration(configuration);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    const QString name = m_trust.expectedName.isEmpty() ? m_server.host : m_trust.expectedName;
    m_socket.connectToHostEncrypted(dialled.host, dialled.port, name);
}

void HttpExchange::cancel()
{
    m_isCancelled = true;
    finish();
}

// Leaves the socket alone: whoever awaits done() takes everything down, outside the socket's
// signals.
void HttpExchange::finish()
{
    if (!m_isOver) {
        m_isOver = true;
        m_done.start(0);
    }
}

void HttpExchange::judgeErrors(const QList<QSslError> &errors)
{
    m_distrust = explainDistrust(m_trust, m_server.host, m_socket.peerCertificate(), errors);
    if (m_distrust) {
        finish();
    } else {
        m_socket.ignoreSslErrors(errors);
    }
}

void HttpExchange::sendRequest()
{
    if (m_isOver) {
        return;
    }
    m_distrust = explainDistrust(m_trust, m_server.host, m_socket.peerCertificate(), {});
    if (m_distrust) {
        finish();
        return;
    }
    m_isSent = true;
    QByteArray bytes = head();
    m_socket.write(bytes);
    wipe(bytes);
    if (m_request.body) {
        m_socket.write(*m_request.body);
    }
}

QByteArray HttpExchange::head() const
{
    QByteArray head = m_request.method + ' ' + m_request.target + " HTTP/1.1\r\n";
    const auto add = [&head](QByteArrayView name, QByteArrayView value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    const QByteArray host = m_server.host.toUtf8();
    add("Host",
        (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(m_server.port));
    add("User-Agent", "castello/" CASTELLO_VERSION);
    add("Connection", "close");
    for (const HttpHeader &header : m_request.headers) {
        add(header.name, header.value);
    }
    if (!m_request.authorization.isEmpty()) {
        add("Authorization", m_request.authorization.reveal());
    }
    if (m_request.body) {
        add("Content-Length", QByteArray::number(m_request.body->size()));
    }
    return head + "\r\n";
}

void HttpExchange::receive()
{
    if (m_parser.feed(m_socket.readAll()) != HttpResponseParser::State::Incomplete) {
        finish();
    }
}

void HttpExchange::hangUp()
{
    if (!m_isOver) {
        receive();
        m_parser.finish();
        finish();
    }
}

Result<HttpResponse> HttpExchange::result() const
{
    if (m_distrust) {
        return std::unexpected(*m_distrust);
    }
    if (m_parser.state() == HttpResponseParser::State::Complete) {
        return m_parser.response();
    }
    if (m_isCancelled) {
        return failure(
            ErrorCode::Cancelled, Http::tr("The request to %1 was cancelled.").arg(m_server.host));
    }
    if (m_isSent) {
        return std::unexpected(lostAnswer());
    }
    if (!m_isOver) {
        return failure(ErrorCode::Unreachable,
            Http::tr("%1 could not be reached within %n second(s); check the address and that the "
                     "server runs.",
                nullptr,
                wholeSeconds(m_deadline))
                .arg(m_server.host));
    }
    return failure(ErrorCode::Unreachable,
        Http::tr("%1, port %2, could not be reached; check the address and that the server runs.")
            .arg(m_server.host)
            .arg(m_server.port),
        m_socket.errorString());
}

// The request went out. A read that was lost has done nothing; of anything else we do not know.
Error HttpExchange::lostAnswer() const
{
    const bool isTimeout = !m_isOver;
    if (!m_request.isRead()) {
        return {ErrorCode::UnknownOutcome,
            Http::tr("%1 took the request, but its answer was lost; whether it was done has to be "
                     "looked up.")
                .arg(m_server.host),
            isTimeout ? Http::tr("no answer within %n second(s)", nullptr, wholeSeconds(m_deadline))
                      : m_socket.errorString(),
            {}};
    }
    if (isTimeout) {
        return {ErrorCode::Timeout,
            Http::tr("%1 did not answer within %n second(s).", nullptr, wholeSeconds(m_deadline))
                .arg(m_server.host),
            {},
            {}};
    }
    return {ErrorCode::Unreachable,
        Http::tr("%1 broke the connection off before it had answered.").arg(m_server.host),
        m_socket.errorString(),
        {}};
}

} // namespace castello
