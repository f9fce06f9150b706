// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/formencoding.h"
#include "backends/http/httpclient.h"
#include "backends/proxmox/proxmoxtypes.h"

#include <QJsonValue>

namespace castello {

/// What a server answered, and when by its own clock.
struct ProxmoxAnswer
{
    QJsonValue data;
    QDateTime date; ///< invalid when the server did not say
};

/// Asks Proxmox's API and unwraps its answers; knows tokens and errors, not VMs. A value: calls do
/// not need it to live on.
class ProxmoxWire
{
public:
    /// Errors: InvalidInput (URL, or a token that is not USER@REALM!ID=SECRET; the message does not
    /// show it).
    [[nodiscard]] static Result<ProxmoxWire> create(
        const ProxmoxConnection &connection, std::shared_ptr<const AddressMap> addresses);

    /// `data` of the answer to a GET. Errors: as HttpClient::send and explainProxmoxAnswer.
    /// In coroutines name path and query first: g++ 14 miscompiles braced lists within co_await.
    [[nodiscard]] Async<QJsonValue> read(
        QStringList path, FormParameters query, std::stop_token stop) const;
    /// The same, with the server's time.
    [[nodiscard]] Async<ProxmoxAnswer> readDated(
        QStringList path, FormParameters query, std::stop_token stop) const;
    /// `data` of the answer to a call that changes something, sent once. DELETE takes its
    /// parameters in the query, POST and PUT in a form. Errors: as above; UnknownOutcome = look
    /// whether it happened.
    [[nodiscard]] Async<QJsonValue> change(
        QByteArray method, QStringList path, FormParameters parameters, std::stop_token stop) const;

    /// `USER@REALM!ID`
    [[nodiscard]] QString tokenName() const { return m_tokenName; }

private:
    ProxmoxWire(HttpClient http, const ProxmoxConnection &connection);

    HttpClient m_http;
    QString m_tokenName;
    Secret m_authorization;
    std::chrono::milliseconds m_readDeadline;
    std::chrono::milliseconds m_changeDeadline;
};

} // namespace castello
