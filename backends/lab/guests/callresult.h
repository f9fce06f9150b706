// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

namespace castello::lab {

/// How a call to a machine fails; the numbers are gRPC's status codes.
enum class CallCode {
    InvalidArgument = 3,
    NotFound = 5,
    AlreadyExists = 6,
    PermissionDenied = 7,
    FailedPrecondition = 9,
    Unimplemented = 12,
    Unavailable = 14,
};

/// What the machine answers instead of a result. The text plays Talos, so it is not translated.
struct CallError
{
    CallCode code = CallCode::Unavailable;
    QString message;
    friend bool operator==(const CallError &, const CallError &) = default;
};

template <class T>
using CallResult = std::expected<T, CallError>;

} // namespace castello::lab
