// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secretsbundle.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace castello::test {

/// What the server does with one call.
struct GrpcReply
{
    QList<QByteArray> messages {}; ///< serialized
    int status = 0;
    QByteArray text {}; ///< of the status, UTF-8
    bool isSilent = false; ///< sends the messages, then nothing until the caller gives up
};

/// A gRPC server on loopback that knows no API: a script answers each call by its name. It has its
/// own threads; the script runs in them, one call at a time.
class ScriptedGrpcServer
{
public:
    /// `method` as on the wire: `/machine.MachineService/Version`.
    using Script = std::function<GrpcReply(const QByteArray &method, const QByteArray &request)>;

    /// Shows `identity`; demands client certificates of `clientAuthority` (PEM) unless that is
    /// empty.
    ScriptedGrpcServer(
        const CertificateAndKey &identity, const QByteArray &clientAuthority, Script script);
    ~ScriptedGrpcServer();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QList<QByteArray> calls() const; ///< methods, in the order in which they came

    class Core;

private:
    std::unique_ptr<Core> m_core;
};

} // namespace castello::test
