// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/httpconnection_p.h"

#include <QPointer>
#include <QSslError>
#include <QSslSocket>

namespace castello::lab {

HttpConnection::HttpConnection(QSslSocket *socket,
    std::shared_ptr<const HttpServerOptions> options,
    HttpHandler handler,
    QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_options(std::move(options))
    , m_handler(std::move(handler))
{
    socket->setParent(this);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_options->idleClose);
    connect(&m_idle, &QTimer::timeout, socket, [socket] { socket->disconnectFromHost(); });
    connect(socket, &QSslSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start();
    read();
}

void HttpConnection::read()
{
    if (m_isClosing) {
        m_socket->readAll();
        return;
    }
    // A client that sends more than one request may ask for must not fill the memory meanwhile.
    const auto room = m_options->maximumHeaderBytes + m_options->maximumBodyBytes - m_buffer.size();
    m_buffer += m_socket->read(std::max<qint64>(room, 0));
    if (m_awaitsAnswer || !readHead() || !readBody()) {
        return;
    }
    m_idle.stop();
    m_awaitsAnswer = true;
    const auto once = std::make_shared<bool>(false);
    m_handler(*m_request, [self = QPointer(this), once](const HttpResponse &response) {
        if (!std::exchange(*once, true) && self) {
            self->answer(response);
        }
    });
}

bool HttpConnection::readHead()
{
    if (m_request) {
        return true;
    }
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 || end > m_options->maximumHeaderBytes) {
        return false; // no answer: too long a head is left to the idle close, as the real one does
    }
    m_request = parseHttpHead(m_buffer.left(end));
    m_buffer.remove(0, end + 4);
    if (!m_request) {
        refuse(400, "bad request");
        return false;
    }
    if (!m_options->clientAuthority.isNull() && m_socket->sslHandshakeErrors().isEmpty()) {
        m_request->peerCertificate = m_socket->peerCertificate();
    }
    if (!m_request->version.startsWith("HTTP/1.")) {
        refuse(506, "http protocol version " + m_request->version.mid(5) + " not supported");
        return false;
    }
    if (!m_request->header("Transfer-Encoding").isEmpty()) {
        refuse(501, "chunked transfer encoding not supported");
        return false;
    }
    return true;
}

bool HttpConnection::readBody()
{
    const qsizetype length = m_request->header("Content-Length").toLongLong();
    if (length < 0 || length > m_options->maximumBodyBytes) {
        refuse(501, "for data too large");
        return false;
    }
    if (m_buffer.size() < length) {
        return false;
    }
    m_request->body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return true;
}

void HttpConnection::answer(const HttpResponse &response)
{
    m_requestCount++;
    const QByteArray wish = m_request->header("Connection").toLower();
    const bool keepsAlive = !response.closesConnection && wish != "close"
        && m_request->version != "HTTP/1.0" && m_requestCount < m_options->maximumRequests
        && (response.status < 400 || !m_options->closesOnError);
    m_socket->write(writeHttpResponse(response, keepsAlive, m_request->method != "HEAD"));
    m_request.reset();
    m_awaitsAnswer = false;
    if (!keepsAlive) {
        m_isClosing = true;
        m_socket->disconnectFromHost();
        return;
    }
    m_idle.start();
    // Not at once: the next request may lie in the buffer, and a handler may answer from within.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    if (!m_request) {
        m_request.emplace();
    }
    answer({.status = status,
        .reason = reason,
        .headers = {{"Content-Type", "text/plain"}},
        .body = reason,
        .closesConnection = true});
}

} // namespace castello::lab
