// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"

#include <optional>

namespace castello::test {

/// Runs the event loop until the task is done. Only in tests.
template <class T>
[[nodiscard]] Result<T> await(Async<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// What went wrong; nothing when nothing did.
template <class T>
[[nodiscard]] std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace castello::test
