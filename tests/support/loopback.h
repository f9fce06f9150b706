// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/addressmap.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace castello::test {

/// Leads every address to a port on loopback.
class ToLoopback : public AddressMap
{
public:
    explicit ToLoopback(quint16 port)
        : m_port(port)
    { }
    Async<SocketAddress> resolve(SocketAddress, std::stop_token) const override
    {
        co_return SocketAddress {QStringLiteral("127.0.0.1"), m_port};
    }

private:
    quint16 m_port;
};

/// Passes bytes on to a port of loopback until it is cut, as when a cable is pulled in mid-call.
class Relay : public QObject
{
public:
    explicit Relay(quint16 target)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this, target] { relay(target); });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void cut()
    {
        m_server.close();
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
            socket->abort();
        }
    }

private:
    void relay(quint16 target)
    {
        QTcpSocket *near = m_server.nextPendingConnection();
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress::LocalHost, target);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(near, &QTcpSocket::disconnected, far, &QTcpSocket::abort);
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    }

    QTcpServer m_server;
};

} // namespace castello::test
