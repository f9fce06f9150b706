// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/tcpprobe.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace castello {

Async<TcpPresence> probeTcp(SocketAddress address,
    std::shared_ptr<const AddressMap> addresses,
    std::chrono::milliseconds patience,
    std::stop_token stop)
{
    const auto dialled = co_await addresses->resolve(address, stop);
    if (!dialled && dialled.error().code == ErrorCode::Unreachable) {
        co_return TcpPresence::Silent;
    }
    if (!dialled) {
        co_return std::unexpected(dialled.error());
    }
    QTimer over;
    over.setSingleShot(true);
    QTcpSocket socket;
    QObject::connect(&socket, &QTcpSocket::connected, &over, [&over] { over.start(0); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &over, [&over] { over.start(0); });
    over.start(patience);
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(dialled->host, dialled->port);
    {
        const std::stop_callback wake(stop, [&over] { over.start(0); });
        co_await over;
    }
    socket.disconnect(&over); // closing it may signal once more
    if (stop.stop_requested()) {
        co_return failure(ErrorCode::Cancelled,
            QCoreApplication::translate("castello::Tls", "The look at %1 was cancelled.")
                .arg(address.host));
    }
    if (socket.state() == QAbstractSocket::ConnectedState) {
        co_return TcpPresence::Accepts;
    }
    co_return socket.error() == QAbstractSocket::ConnectionRefusedError ? TcpPresence::Refuses
                                                                        : TcpPresence::Silent;
}

} // namespace castello
