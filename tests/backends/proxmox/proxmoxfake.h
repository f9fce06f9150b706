// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/proxmox/proxmoxclient.h"
#include "tests/support/scriptedserver.h"

namespace castello::test {

inline const QString kTaskText
    = QStringLiteral("UPID:pve1:0000AF12:00ABCDEF:6B000001:qmcreate:420:ops@pve!ci:");
inline const HostRef kHost {QStringLiteral("home"), QStringLiteral("pve1")};

inline ProxmoxConnection connectionTo(const ScriptedServer &server)
{
    ProxmoxConnection connection;
    connection.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.port()));
    connection.trust.anchor = PinnedCertificate {server.fingerprint()};
    connection.token = Secret("ops@pve!ci=not-a-real-secret\n"); // as pasted, with the line's end
    return connection;
}

inline ProxmoxClient clientOf(const ProxmoxConnection &connection)
{
    return ProxmoxClient::create(
        QStringLiteral("home"), connection, std::make_shared<DirectAddressMap>())
        .value();
}

inline ProxmoxClient clientOf(const ScriptedServer &server)
{
    return clientOf(connectionTo(server));
}

} // namespace castello::test
