// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/addressmap.h"
#include "backends/http/httpresponseparser.h"
#include "backends/http/tlstrust.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace castello {

/// One request on its own connection, from dialling to the last byte. Lives in the coroutine frame
/// of HttpClient::send, which awaits done().
class HttpExchange : public QObject
{
public:
    /// `server`: how the endpoint is called in messages.
    HttpExchange(HttpRequest request, TlsTrust trust, SocketAddress server);
    ~HttpExchange() override;

    void start(const SocketAddress &dialled,
        const QSslConfiguration &configuration,
        std::chrono::milliseconds deadline);
    /// Fires when everything is over, at the latest at the deadline.
    [[nodiscard]] QTimer &done() { return m_done; }
    /// Ends the exchange as soon as the event loop runs.
    void cancel();
    [[nodiscard]] Result<HttpResponse> result() const;

private:
    void judgeErrors(const QList<QSslError> &errors);
    void sendRequest();
    void receive();
    void hangUp();
    void finish();
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] Error lostAnswer() const;

    HttpRequest m_request;
    TlsTrust m_trust;
    SocketAddress m_server;
    std::chrono::milliseconds m_deadline {0};
    HttpResponseParser m_parser;
    std::optional<Error> m_distrust;
    bool m_isSent = false;
    bool m_isOver = false;
    bool m_isCancelled = false;
    QTimer m_done;
    QSslSocket m_socket;
};

} // namespace castello
