// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labcontrol.h"

#include "backends/async/deadline.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonDocument>
#include <QLocalSocket>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDeadline = 60s; ///< a clone takes half a minute of the lab's time

/// Ends the connection when the caller stops, which ends every wait for it.
struct Abort
{
    QLocalSocket *socket;
    void operator()() const { socket->abort(); }
};

Error unreachable(const QString &detail)
{
    return {ErrorCode::Unreachable,
        QCoreApplication::translate("castello::Lab", "The lab does not answer; start it again."),
        detail,
        {}};
}

} // namespace

Async<QJsonObject> askLab(QString socketPath, QJsonObject request, std::stop_token stop)
{
    Deadline deadline(kDeadline, stop);
    QLocalSocket socket;
    const auto stoppedError = [&deadline] {
        return deadline.explain({ErrorCode::Cancelled,
            QCoreApplication::translate("castello::Lab", "The question to the lab was cancelled."),
            {},
            {}});
    };
    if (stop.stop_requested()) {
        co_return std::unexpected(stoppedError());
    }
    // On Unix a local socket connects, or fails to, at once.
    socket.connectToServer(socketPath);
    if (socket.state() != QLocalSocket::ConnectedState) {
        co_return std::unexpected(unreachable(socket.errorString()));
    }
    const std::stop_callback abort(deadline.token(), Abort {&socket});
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine() && socket.state() == QLocalSocket::ConnectedState) {
        co_await qCoro(
            &socket, &QIODevice::readyRead, 250ms); // looks again when it has been closed
    }
    if (deadline.token().stop_requested()) {
        co_return std::unexpected(stoppedError());
    }
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    if (answer.contains(u"error"_s)) {
        co_return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::Lab", "The lab refuses this."),
            answer[u"error"_s].toString());
    }
    co_return answer;
}

} // namespace castello
