// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include "backends/http/tlskeys.h"
#include "backends/http/tlstrust.h"
#include "backends/secrets/pki.h"

#include <QSslSocket>
#include <QUrl>

#include <memory>

namespace castello::test {

namespace {

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

// Nothing when the request is not complete.
std::optional<ReceivedRequest> parseRequest(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    QList<QByteArray> lines = bytes.first(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    ReceivedRequest request {first.value(0), first.value(1), {}, bytes.sliced(end + 4)};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    if (request.body.size() < request.header("Content-Length").toLongLong()) {
        return std::nullopt;
    }
    return request;
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    return HttpResponse {0, {}, headers, {}}.header(name);
}

QMap<QString, QString> ReceivedRequest::parameters() const
{
    const qsizetype query = target.indexOf('?');
    const QByteArray form = !body.isEmpty() ? body
        : query < 0                         ? QByteArray()
                                            : target.sliced(query + 1);
    QMap<QString, QString> parameters;
    for (const QByteArray &pair : form.isEmpty() ? QList<QByteArray>() : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        parameters.insert(decoded(pair.first(equals)), decoded(pair.sliced(equals + 1)));
    }
    return parameters;
}

ScriptedReply answer(QByteArrayView statusAndReason, const QByteArray &body)
{
    return {"HTTP/1.1 " + statusAndReason.toByteArray()
            + "\r\nContent-Type: application/json;charset=UTF-8\r\nConnection: "
              "close\r\nConnection: Keep-Alive\r\n"
              "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body,
        ScriptedReply::Then::Close};
}

ScriptedReply data(const QByteArray &json)
{
    return answer("200 OK", "{\"data\":" + json + '}');
}

ScriptedReply closing()
{
    return {};
}

ScriptedReply silence()
{
    return {{}, ScriptedReply::Then::StaySilent};
}

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    CertificateProfile profile;
    profile.commonName = QStringLiteral("scripted server");
    profile.dnsNames = {QStringLiteral("localhost")};
    profile.addresses = {IpAddress::parse(u"127.0.0.1").value()};
    profile.notBefore = QDateTime::currentDateTimeUtc().addSecs(-3600);
    profile.isServer = true;
    m_identity = createSelfSigned(profile).value();

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(m_identity.certificate));
    configuration.setPrivateKey(loadPrivateKey(m_identity.key).value());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost, 0)) {
        qFatal("the scripted server cannot listen on loopback");
    }
}

QString ScriptedServer::fingerprint() const
{
    return fingerprintOf(QSslCertificate(m_identity.certificate));
}

void ScriptedServer::demandClientCertificate(const QByteArray &authority)
{
    QSslConfiguration configuration = m_server.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(authority));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_server.setSslConfiguration(configuration);
}

void ScriptedServer::accept()
{
    while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
        ++m_connectionCount;
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QSslSocket::readyRead, this, [this, socket, buffer] {
            read(socket, buffer.get());
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        read(socket, buffer.get());
    }
}

void ScriptedServer::read(QSslSocket *socket, QByteArray *buffer)
{
    *buffer += socket->readAll();
    const auto request = parseRequest(*buffer);
    if (!request) {
        return;
    }
    buffer->clear();
    m_requests.append(*request);
    Q_EMIT requested();
    const ScriptedReply reply = m_script(*request);
    socket->write(reply.bytes);
    if (reply.then == ScriptedReply::Then::Close) {
        socket->disconnectFromHost();
    }
}

} // namespace castello::test
