// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/grpcstatus.h"

#include <QCoreApplication>

#include <cctype>

namespace castello {

namespace {

struct Talos
{
    Q_DECLARE_TR_FUNCTIONS(castello::Talos)
};

// The machine broke off: for a question nothing is lost, a change has to be looked at.
Error brokenOff(const QString &server, Effect effect)
{
    if (effect == Effect::Reads) {
        return {ErrorCode::Unreachable,
            Talos::tr("%1 does not answer now; try again.").arg(server),
            {},
            {}};
    }
    return {ErrorCode::UnknownOutcome,
        Talos::tr("%1 broke off before it said whether it was done; look at the machine before "
                  "repeating it.")
            .arg(server),
        {},
        {}};
}

Error errorOf(GrpcStatus status, const QString &server, Effect effect)
{
    switch (status) {
    case GrpcStatus::InvalidArgument:
    case GrpcStatus::OutOfRange:
        return {ErrorCode::InvalidInput,
            Talos::tr("%1 does not accept this; correct what it names.").arg(server),
            {},
            {}};
    case GrpcStatus::NotFound:
        return {ErrorCode::NotFound, Talos::tr("%1 does not have this.").arg(server), {}, {}};
    case GrpcStatus::AlreadyExists:
        return {ErrorCode::Conflict, Talos::tr("On %1 this was done before.").arg(server), {}, {}};
    case GrpcStatus::FailedPrecondition:
    case GrpcStatus::Aborted:
        return {ErrorCode::Conflict,
            Talos::tr("%1 cannot do this in its present state; wait and try again.").arg(server),
            {},
            {}};
    case GrpcStatus::PermissionDenied:
    case GrpcStatus::Unauthenticated:
        return {ErrorCode::PermissionDenied,
            Talos::tr("%1 does not allow this; the client certificate needs the role os:admin, and "
                      "in maintenance mode "
                      "only reading and applying a config are allowed.")
                .arg(server),
            {},
            {}};
    case GrpcStatus::Unavailable: // it answered: nothing was done
        return {ErrorCode::Unreachable,
            Talos::tr("%1 is not ready to answer; try again.").arg(server),
            {},
            {}};
    case GrpcStatus::DeadlineExceeded:
        if (effect == Effect::Reads) {
            return {
                ErrorCode::Timeout, Talos::tr("%1 took too long; try again.").arg(server), {}, {}};
        }
        return brokenOff(server, effect);
    case GrpcStatus::Cancelled:
        return brokenOff(server, effect);
    case GrpcStatus::Unimplemented:
        return {ErrorCode::Unexpected,
            Talos::tr("The Talos version on %1 does not know this call.").arg(server),
            {},
            {}};
    default:
        return {ErrorCode::Unexpected,
            Talos::tr("%1 failed; its own words follow.").arg(server),
            {},
            {}};
    }
}

} // namespace

QString decodeGrpcMessage(const QString &message)
{
    const QByteArray wire = message.toUtf8();
    const auto isHex
        = [&wire](qsizetype i) { return i < wire.size() && std::isxdigit(uchar(wire[i])); };
    QByteArray plain;
    for (qsizetype i = 0; i < wire.size(); ++i) {
        // What is no encoding stays as it is, so that nothing is lost (Qt's own decoder drops it).
        if (wire[i] == '%' && isHex(i + 1) && isHex(i + 2)) {
            plain += QByteArray::fromHex(wire.mid(i + 1, 2));
            i += 2;
        } else {
            plain += wire[i];
        }
    }
    return QString::fromUtf8(plain);
}

GrpcFailure explainStatus(
    GrpcStatus status, const QString &message, const QString &server, Effect effect)
{
    GrpcFailure failure {errorOf(status, server, effect), status};
    failure.error.detail = message;
    return failure;
}

} // namespace castello
