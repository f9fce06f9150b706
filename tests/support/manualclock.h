// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/clock.h"

#include <QCoroTimer>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

namespace castello::test {

/// A clock that stands still until a test moves it. Those whose time has come wake in the event
/// loop's next turn.
class ManualClock : public Clock
{
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override
    {
        return m_sleepers->now;
    }

    [[nodiscard]] Async<void> sleepFor(
        std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        return sleepUntil(m_sleepers, m_sleepers->now + duration, std::move(stop));
    }

    void advance(std::chrono::milliseconds duration)
    {
        m_sleepers->now += duration;
        for (const auto &[until, timer] : m_sleepers->waiting) {
            if (until <= m_sleepers->now) {
                timer->start(0);
            }
        }
    }

    /// Moves to the moment at which the first sleeper wakes; false when nobody sleeps.
    bool advanceToNext()
    {
        if (m_sleepers->waiting.empty()) {
            return false;
        }
        const auto next = std::ranges::min(m_sleepers->waiting, {}, &Sleeper::until).until;
        advance(std::chrono::ceil<std::chrono::milliseconds>(next - m_sleepers->now));
        return true;
    }

private:
    struct Sleeper
    {
        std::chrono::system_clock::time_point until;
        QTimer *timer;
    };
    struct Sleepers
    {
        std::chrono::system_clock::time_point now {std::chrono::hours(24 * 365 * 56)};
        std::vector<Sleeper> waiting;
    };

    static Async<void> sleepUntil(std::shared_ptr<Sleepers> sleepers,
        std::chrono::system_clock::time_point until,
        std::stop_token stop)
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(until <= sleepers->now ? std::chrono::hours(0) : std::chrono::hours(24));
        const std::stop_callback wake(stop, [&timer] { timer.start(0); });
        sleepers->waiting.push_back({until, &timer});
        co_await timer;
        std::erase_if(sleepers->waiting,
            [&timer](const Sleeper &sleeper) { return sleeper.timer == &timer; });
        if (stop.stop_requested()) {
            co_return failure(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        }
        co_return {};
    }

    std::shared_ptr<Sleepers> m_sleepers = std::make_shared<Sleepers>();
};

} // namespace castello::test
