// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <chrono>
#include <functional>
#include <map>

namespace castello::lab {

/// The lab's virtual time: what is to happen when. Nothing waits; whoever owns the scheduler moves
/// time on (tests at once, the shell by the computer's clock times its speed).
class Scheduler
{
public:
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;
    using EventId = quint64;

    explicit Scheduler(Time start);

    [[nodiscard]] Time now() const { return m_now; }
    /// Runs `action` when `delay` has passed; equal times run in the order of these calls.
    EventId after(std::chrono::milliseconds delay, std::function<void()> action);
    void cancel(EventId id);
    /// Moves time on, running everything that is due at its own time.
    void advanceTo(Time time);
    void advance(std::chrono::milliseconds duration) { advanceTo(m_now + duration); }
    /// Runs the next event, however far off. False when there is none.
    bool runNext();

private:
    struct Key
    {
        Time due;
        EventId id;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    Time m_now;
    EventId m_nextId = 1;
    std::map<Key, std::function<void()>> m_events;
};

} // namespace castello::lab
