// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/shell/httpmessage.h"
#include "model/base/error.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

#include <chrono>
#include <functional>
#include <memory>

namespace castello::lab {

/// Answers one request, now or later; calls after the first, or when the client has gone, do
/// nothing.
using HttpResponder = std::function<void(HttpResponse)>;
/// Gets every request of a server. Several may be waiting for their answers at once.
using HttpHandler = std::function<void(HttpRequest, HttpResponder)>;

/// How a server behaves. The defaults are Proxmox VE's. Source: PVE::APIServer::AnyEvent of
/// pve-http-server 6.0.5, and what a running server showed.
struct HttpServerOptions
{
    QList<QSslCertificate> certificates; ///< leaf first
    QSslKey key;
    /// When set, clients are asked for a certificate of this authority; they may come without one.
    QSslCertificate clientAuthority;
    qsizetype maximumHeaderBytes = 8 * 1024;
    qsizetype maximumBodyBytes = 512 * 1024;
    std::chrono::milliseconds idleClose {5000}; ///< in real time
    int maximumRequests = 100; ///< on one connection
    bool closesOnError = true; ///< after any status from 400
};

/// A small HTTP/1.1 server over TLS with free reason phrases, repeated header fields and late
/// answers, which Qt's HTTP server module cannot give. Listens on loopback only.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    HttpServer(HttpServerOptions options, HttpHandler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Port 0 takes any. Errors: Unexpected (no such port free).
    [[nodiscard]] Result<void> listen(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    std::shared_ptr<const HttpServerOptions> m_options;
    HttpHandler m_handler;
    QSslServer m_server;
};

} // namespace castello::lab
