// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/controlsocket.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestLine = 4 * 1024 * 1024;
/// Clients that may knock at the same moment: a preflight asks for many addresses at once.
constexpr int kMostWaiting = 1024;

void readLines(QLocalSocket *socket, LabShell &shell)
{
    if (!socket->canReadLine() && socket->bytesAvailable() > kLongestLine) {
        socket->abort();
    }
    while (socket->canReadLine()) {
        const QJsonDocument line = QJsonDocument::fromJson(socket->readLine());
        shell.handle(line.object(), [client = QPointer(socket)](const QJsonObject &answer) {
            if (client) {
                client->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
                client->flush();
            }
        });
    }
}

} // namespace

ControlSocket::ControlSocket(LabShell &shell, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setListenBacklogSize(kMostWaiting);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::accept);
}

Result<void> ControlSocket::listen(const QString &path)
{
    QLocalServer::removeServer(path); // left by a lab that was killed; the lock says that none runs
    if (!m_server.listen(path)) {
        return failure(ErrorCode::Unexpected,
            QCoreApplication::translate(
                "castello::Lab", "The lab cannot open its control socket %1.")
                .arg(path),
            m_server.errorString());
    }
    return {};
}

void ControlSocket::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(
            socket, &QLocalSocket::readyRead, this, [this, socket] { readLines(socket, m_shell); });
        readLines(socket, m_shell);
    }
}

} // namespace castello::lab
