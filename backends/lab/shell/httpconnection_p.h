// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/shell/httpserver.h"

#include <QTimer>

#include <memory>

class QSslSocket;

namespace castello::lab {

/// One client's connection: reads a request, waits for its answer, then reads the next.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QSslSocket *socket,
        std::shared_ptr<const HttpServerOptions> options,
        HttpHandler handler,
        QObject *parent);

private:
    void read();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    void answer(const HttpResponse &response);
    /// Answers a request that no handler shall see, in plain text, and closes.
    void refuse(int status, const QByteArray &reason);

    QSslSocket *m_socket;
    std::shared_ptr<const HttpServerOptions> m_options;
    HttpHandler m_handler;
    QTimer m_idle;
    QByteArray m_buffer;
    std::optional<HttpRequest> m_request; ///< its head is read, its body or its answer is awaited
    bool m_awaitsAnswer = false;
    bool m_isClosing = false;
    int m_requestCount = 0;
};

} // namespace castello::lab
