// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/grpccall.h"

#include "backends/talos/talosprobe.h"

#include <QCoreApplication>
#include <QCoroTimer>

namespace castello {

using namespace std::chrono_literals;

namespace {

struct Talos
{
    Q_DECLARE_TR_FUNCTIONS(castello::Talos)
};

constexpr auto kProbePatience = 3s;

// QtGrpc's own words for a socket error, which is all it says; a machine that answers Unavailable
// itself says something else.
bool isSocketTrouble(const QGrpcStatus &status)
{
    return status.code() == QtGrpc::StatusCode::Unavailable
        && status.message().startsWith(QLatin1StringView("Network error occurred"));
}

// Of a number in QAbstractSocket::SocketError: refused, name not found, TLS failed. Anything else
// may have come after the request.
bool isBeforeRequest(const QGrpcStatus &status)
{
    const int number = status.message().section(u' ', -1).toInt();
    const bool hasNumber = status.message().back().isDigit();
    return hasNumber
        && (number == QAbstractSocket::ConnectionRefusedError
            || number == QAbstractSocket::HostNotFoundError
            || number == QAbstractSocket::SslHandshakeFailedError);
}

GrpcFailure lostAnswer(const QString &server, Effect effect)
{
    return explainStatus(GrpcStatus::Cancelled, {}, server, effect);
}

} // namespace

Result<std::shared_ptr<QAbstractGrpcChannel>> openGrpcChannel(
    const TalosEntry &entry, const SocketAddress &dialled)
{
    QSslConfiguration configuration;
    if (const auto *access = std::get_if<TalosAccess>(&entry)) {
        auto trusted = tlsConfiguration(talosTrust(*access, dialled));
        if (!trusted) {
            return std::unexpected(std::move(trusted).error());
        }
        configuration = *trusted;
    } else {
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // see TalosMaintenance
    }
    configuration.setAllowedNextProtocols({kHttp2});
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(dialled.host);
    url.setPort(dialled.port);
    return std::make_shared<QGrpcHttp2Channel>(
        url, QGrpcChannelOptions().setSslConfiguration(configuration));
}

QCoro::Task<std::optional<QGrpcStatus>> grpcEnd(QGrpcOperation *operation, std::stop_token stop)
{
    std::optional<QGrpcStatus> end;
    if (!stop.stop_requested()) {
        QTimer resume; // awaited instead of the signal: see the head of grpccall.h
        resume.setSingleShot(true);
        resume.start(24h); // the stop token comes with a deadline
        QObject::connect(
            operation, &QGrpcOperation::finished, &resume, [&](const QGrpcStatus &status) {
                end = status;
                resume.start(0);
            });
        const std::stop_callback wake(stop, [&resume] { resume.start(0); });
        co_await resume;
        operation->disconnect(&resume);
    }
    if (!end) {
        operation->cancel();
    }
    co_return end;
}

QCoro::Task<GrpcFailure> explainGrpcEnd(std::shared_ptr<const TalosConnection> connection,
    SocketAddress dialled,
    std::optional<QGrpcStatus> status,
    Effect effect,
    const Deadline *deadline,
    std::stop_token stop)
{
    const QString server = connection->endpoint.host;
    if (!status) {
        if (deadline->hasExpired() && effect == Effect::Changes) {
            co_return lostAnswer(server, effect);
        }
        co_return GrpcFailure {deadline->explain({ErrorCode::Cancelled,
            Talos::tr("The call to %1 was cancelled.").arg(server),
            {},
            {}})};
    }
    if (!isSocketTrouble(*status)) {
        co_return explainStatus(
            GrpcStatus(int(status->code())), decodeGrpcMessage(status->message()), server, effect);
    }
    const auto finding
        = co_await probeTalosTls(connection->entry, dialled, server, kProbePatience, stop);
    if (!finding) {
        co_return effect == Effect::Changes && !isBeforeRequest(*status)
            ? lostAnswer(server, effect)
            : GrpcFailure {finding.error()};
    }
    // Who is not let in now was not let in before; anything else may have happened after the
    // request.
    const bool isRefused = finding->trouble && finding->trouble->code != ErrorCode::Unreachable;
    if (isRefused || (finding->trouble && (effect == Effect::Reads || isBeforeRequest(*status)))) {
        co_return GrpcFailure {*finding->trouble};
    }
    co_return lostAnswer(server, isBeforeRequest(*status) ? Effect::Reads : effect);
}

GrpcFailure garbledAnswer(const TalosConnection &connection, Effect effect)
{
    const QString message
        = Talos::tr("%1 gave an answer that Castello cannot read; check that Talos runs there.");
    return {{effect == Effect::Changes ? ErrorCode::UnknownOutcome : ErrorCode::Unexpected,
        message.arg(connection.endpoint.host),
        {},
        {}}};
}

} // namespace castello
