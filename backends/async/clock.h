// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"

#include <chrono>
#include <stop_token>

namespace castello {

/// Time as the castle lives it. Passed in wherever time matters, so that the lab can be faster than
/// life and tests need not wait.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual std::chrono::system_clock::time_point now() const = 0;
    /// Errors: Cancelled, at once when stop is requested.
    [[nodiscard]] virtual Async<void> sleepFor(
        std::chrono::milliseconds duration, std::stop_token stop) const
        = 0;
};

/// The computer's clock, optionally running `factor` times faster.
class SystemClock : public Clock
{
public:
    explicit SystemClock(double factor = 1.0);
    [[nodiscard]] std::chrono::system_clock::time_point now() const override;
    [[nodiscard]] Async<void> sleepFor(
        std::chrono::milliseconds duration, std::stop_token stop) const override;

private:
    double m_factor;
    std::chrono::system_clock::time_point m_start;
    std::chrono::steady_clock::time_point m_steadyStart;
};

/// Waits of growing length between attempts.
struct Backoff
{
    std::chrono::milliseconds first {500};
    std::chrono::milliseconds longest {5000};
    double growth = 1.5;
    /// The wait after attempt number `attempt` (from 0).
    [[nodiscard]] std::chrono::milliseconds after(int attempt) const;
};

} // namespace castello
