// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/httpmessage.h"
#include "model/secrets/secretsbundle.h"

#include <QList>
#include <QSslServer>

#include <functional>

namespace castello::test {

/// A request as its bytes arrived.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target;
    QList<HttpHeader> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The body, or the query where there is no body, decoded.
    [[nodiscard]] QMap<QString, QString> parameters() const;
};

/// What the server does with a request.
struct ScriptedReply
{
    enum class Then { Close, StaySilent };
    QByteArray bytes; ///< raw, reason phrase and all; may be empty or half an answer
    Then then = Then::Close;
};

/// A complete answer with a JSON body.
[[nodiscard]] ScriptedReply answer(QByteArrayView statusAndReason, const QByteArray &body = {});
/// `{"data": …}` with status 200.
[[nodiscard]] ScriptedReply data(const QByteArray &json);
[[nodiscard]] ScriptedReply closing();
[[nodiscard]] ScriptedReply silence();

/// A TLS server on loopback that says exactly what a test tells it to, and remembers what it was
/// asked. Lives in the test's own thread and event loop.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    using Script = std::function<ScriptedReply(const ReceivedRequest &)>;

    explicit ScriptedServer(Script script);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString fingerprint() const;
    /// PEM of the server's own, self-signed certificate, made out for 127.0.0.1 and `localhost`.
    [[nodiscard]] const QByteArray &certificate() const { return m_identity.certificate; }
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    /// Asks clients for a certificate of this authority, and refuses those without.
    void demandClientCertificate(const QByteArray &authority);

Q_SIGNALS:
    /// Before it is answered.
    void requested();

private:
    void accept();
    void read(QSslSocket *socket, QByteArray *buffer);

    Script m_script;
    CertificateAndKey m_identity;
    QSslServer m_server;
    QList<ReceivedRequest> m_requests;
    int m_connectionCount = 0;
};

} // namespace castello::test
