// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace castello {

/// What a caller can act on. Everything that fails in Castello says one of these.
enum class ErrorCode {
    InvalidInput, ///< what was given cannot be right; correct it and try again
    NotFound,
    Conflict, ///< exists already, is locked, or changed meanwhile
    Occupied, ///< belongs to something that is not ours; that is left alone
    PermissionDenied,
    Unreachable, ///< no answer because no connection was made: nothing happened there
    UnknownOutcome, ///< the request was sent and the answer was lost: look before doing anything
    Timeout,
    Cancelled,
    Unexpected,
};

/// One failure, told to a person. Never holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Unexpected;
    /// Translated; one sentence that says what is wrong and what to do.
    QString message;
    /// The other side's own words, untranslated; may be empty.
    QString detail;
    /// What was being done, innermost first.
    QStringList context;

    /// The same error, seen from further out: `return std::unexpected(std::move(e).within(...))`.
    [[nodiscard]] Error within(QString what) &&;
    /// One line for a terminal or a log: context, message and detail.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for the failing end of a Result.
[[nodiscard]] std::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {});

} // namespace castello
