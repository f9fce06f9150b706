// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/tlsprobe.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

namespace castello {

namespace {

struct Tls
{
    Q_DECLARE_TR_FUNCTIONS(castello::Tls)
};

} // namespace

Async<TlsFinding> probeTls(SocketAddress dialled,
    QString server,
    TlsTrust trust,
    QByteArray protocol,
    std::chrono::milliseconds patience,
    std::stop_token stop)
{
    auto configuration = tlsConfiguration(trust);
    if (!configuration) {
        co_return std::unexpected(std::move(configuration).error());
    }
    if (!protocol.isEmpty()) {
        configuration->setAllowedNextProtocols({protocol});
    }
    QTimer over;
    over.setSingleShot(true);
    QSslSocket socket;
    QList<QSslError> errors;
    bool hasFailed = false;
    QObject::connect(&socket, &QSslSocket::sslErrors, &over, [&](const QList<QSslError> &found) {
        errors = found;
    });
    QObject::connect(&socket, &QSslSocket::readyRead, &over, [&] { over.start(0); });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &over, [&] {
        hasFailed = true;
        over.start(0);
    });
    over.start(patience);
    socket.setSslConfiguration(*configuration);
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHostEncrypted(
        dialled.host, dialled.port, trust.expectedName.isEmpty() ? server : trust.expectedName);
    {
        const std::stop_callback wake(stop, [&over] { over.start(0); });
        co_await over;
    }
    socket.disconnect(&over); // closing it may signal once more, when what is captured is gone
    if (stop.stop_requested()) {
        co_return failure(
            ErrorCode::Cancelled, Tls::tr("The look at %1 was cancelled.").arg(server));
    }
    TlsFinding finding;
    finding.certificate = socket.peerCertificate();
    finding.fingerprint
        = finding.certificate.isNull() ? QString() : fingerprintOf(finding.certificate);
    if (!finding.certificate.isNull()) {
        finding.trouble = explainDistrust(trust, server, finding.certificate, errors);
    }
    if (!finding.trouble && (hasFailed || !socket.isEncrypted())) {
        const bool isConnected = !finding.certificate.isNull();
        finding.trouble = Error {isConnected ? ErrorCode::PermissionDenied : ErrorCode::Unreachable,
            isConnected
                ? Tls::tr("%1 refused the connection after it had shown its certificate; the "
                          "client certificate "
                          "is probably not one of this cluster.")
                      .arg(server)
                : Tls::tr("%1 could not be reached; check the address and that the server runs.")
                      .arg(server),
            socket.errorString(),
            {}};
    }
    co_return finding;
}

} // namespace castello
