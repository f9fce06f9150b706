// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/httpserver.h"

#include "backends/lab/shell/httpconnection_p.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>

namespace castello::lab {

namespace {

QSslConfiguration tlsConfiguration(const HttpServerOptions &options)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(options.certificates);
    configuration.setPrivateKey(options.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!options.clientAuthority.isNull()) {
        // Asked for, not demanded: whether it is good shows in the handshake's errors.
        configuration.setCaCertificates({options.clientAuthority});
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    }
    return configuration;
}

} // namespace

HttpServer::HttpServer(HttpServerOptions options, HttpHandler handler, QObject *parent)
    : QObject(parent)
    , m_options(std::make_shared<const HttpServerOptions>(std::move(options)))
    , m_handler(std::move(handler))
{
    m_server.setSslConfiguration(tlsConfiguration(*m_options));
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
}

HttpServer::~HttpServer() = default;

Result<void> HttpServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return failure(ErrorCode::Unexpected,
            QCoreApplication::translate(
                "castello::Lab", "The lab cannot open a port on this computer."),
            m_server.errorString());
    }
    return {};
}

void HttpServer::accept()
{
    while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
        new HttpConnection(socket, m_options, m_handler, this); // deletes itself with its socket
    }
}

} // namespace castello::lab
