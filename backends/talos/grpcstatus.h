// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QString>

namespace castello {

/// Whether a call only asks or perhaps changed something when its answer is lost.
enum class Effect { Reads, Changes };

/// gRPC's status numbers. Source: the gRPC project's doc/statuscodes.md.
enum class GrpcStatus {
    Ok = 0,
    Cancelled = 1,
    Unknown = 2,
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    NotFound = 5,
    AlreadyExists = 6,
    PermissionDenied = 7,
    ResourceExhausted = 8,
    FailedPrecondition = 9,
    Aborted = 10,
    OutOfRange = 11,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
    DataLoss = 15,
    Unauthenticated = 16,
};

/// A call that did not succeed.
struct GrpcFailure
{
    Error error;
    GrpcStatus status = GrpcStatus::Unknown; ///< what the machine answered, if it did
    operator Error() &&
    {
        return std::move(error);
    } ///< so that callers that do not ask for the status lose it
};

/// QtGrpc leaves the message as it was on the wire: UTF-8, percent-encoded.
/// Source: the gRPC project's doc/PROTOCOL-HTTP2.md, Status-Message.
[[nodiscard]] QString decodeGrpcMessage(const QString &message);

/// What an answer of the machine `server` means for a caller; `message` is decoded.
[[nodiscard]] GrpcFailure explainStatus(
    GrpcStatus status, const QString &message, const QString &server, Effect effect);

} // namespace castello
