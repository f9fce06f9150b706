// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"

namespace castello::test {

/// Runs the event loop until the task is done. Only in tests.
template <class T>
[[nodiscard]] Result<T> await(Async<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace castello::test
