// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QCoroTask>

namespace castello {

/// What every asynchronous call returns: `co_await` it for a Result. The only place that names the
/// coroutine library.
///
/// Rules: parameters by value; no capturing lambda coroutines; a coroutine is a free function or a
/// member of an object that its frame keeps alive; cancelling is a std::stop_token that ends in
/// Error{Cancelled}; every wait has a deadline.
template <class T>
using Async = QCoro::Task<Result<T>>;

} // namespace castello

/// `CASTELLO_CO_TRY(name, expression)`: awaits, leaves the coroutine with the error, or names the
/// value.
#define CASTELLO_CO_TRY(name, ...)                                                                 \
    auto name##Result = co_await __VA_ARGS__;                                                      \
    if (!name##Result) {                                                                           \
        co_return std::unexpected(std::move(name##Result).error());                                \
    }                                                                                              \
    [[maybe_unused]] auto name = std::move(*name##Result)

/// The same for an Async<void>.
#define CASTELLO_CO_CHECK(...)                                                                     \
    if (auto checked = co_await __VA_ARGS__; !checked) {                                           \
        co_return std::unexpected(std::move(checked).error());                                     \
    }
