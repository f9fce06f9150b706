// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "backends/async/async.h"

#include <stop_token>

/// One function per command, in commands/<name>.cpp. Each returns the exit code or an error.

namespace castello::cli {

[[nodiscard]] Async<int> validate(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> generate(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> plan(Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> deploy(Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> destroy(Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> status(Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> rehearse(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> setValue(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> newCastle(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> identityNew(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> identityShow(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> secretSet(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> secretRemove(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> labStatus(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> labReset(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> labStop(Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> labAddVm(
    Arguments arguments, const Console *console, std::stop_token stop);
[[nodiscard]] Async<int> labCloneVm(
    Arguments arguments, const Console *console, std::stop_token stop);

} // namespace castello::cli
