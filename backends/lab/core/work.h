// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/scheduler.h"

#include <QString>

#include <coroutine>
#include <functional>
#include <map>
#include <utility>

namespace castello::lab {

/// Something that takes virtual time: a coroutine that waits with Sleep and LockTable::acquire and
/// returns an error text, empty = done. Cutting it off destroys its frame, so what it holds (locks,
/// half-made volumes) is held by objects that clean up.
///
/// Rules: free functions, parameters by value, no capturing lambdas. Started by a Workshop only.
class [[nodiscard]] Work
{
public:
    struct promise_type
    {
        QString result;
        std::function<void()> ended;

        Work get_return_object();
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept
        {
            ended();
            return {};
        }
        void return_value(QString text) { result = std::move(text); }
        [[noreturn]] void unhandled_exception() { std::terminate(); }
    };
    using Handle = std::coroutine_handle<promise_type>;

    explicit Work(Handle handle)
        : m_handle(handle)
    { }
    Work(Work &&other) noexcept
        : m_handle(std::exchange(other.m_handle, {}))
    { }
    Work &operator=(Work &&) = delete;
    ~Work();

    [[nodiscard]] Handle handle() const { return m_handle; }

private:
    Handle m_handle;
};

/// `co_await Sleep(scheduler, 3s)`.
class Sleep
{
public:
    Sleep(Scheduler &scheduler, std::chrono::milliseconds duration)
        : m_scheduler(scheduler)
        , m_duration(duration)
    { }
    Sleep(const Sleep &) = delete;
    Sleep &operator=(const Sleep &) = delete;
    ~Sleep() { m_scheduler.cancel(m_event); }

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_event = m_scheduler.after(m_duration, [handle] { handle.resume(); });
    }
    void await_resume() { }

private:
    Scheduler &m_scheduler;
    std::chrono::milliseconds m_duration;
    Scheduler::EventId m_event = 0;
};

/// `const QString error = co_await Nested(scheduler, work(...))`: one Work within another.
class Nested
{
public:
    Nested(Scheduler &scheduler, Work work)
        : m_scheduler(scheduler)
        , m_work(std::move(work))
    { }
    Nested(const Nested &) = delete;
    Nested &operator=(const Nested &) = delete;
    ~Nested() { m_scheduler.cancel(m_event); }

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> outer)
    {
        m_work.handle().promise().ended = [this, outer] {
            m_event = m_scheduler.after(std::chrono::milliseconds {0}, [outer] { outer.resume(); });
        };
        m_work.handle().resume();
    }
    [[nodiscard]] QString await_resume() { return m_work.handle().promise().result; }

private:
    Scheduler &m_scheduler;
    Work m_work;
    Scheduler::EventId m_event = 0;
};

/// Runs Work. `done` is called from the scheduler, never from within start().
class Workshop
{
public:
    using Id = quint64;
    using Done = std::function<void(const QString &result)>;

    explicit Workshop(Scheduler &scheduler)
        : m_scheduler(scheduler)
    { }
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;
    ~Workshop();

    Id start(Work work, Done done);
    /// Cuts it off; `done` is not called. False when it has ended.
    bool cutOff(Id id);

private:
    struct Running
    {
        Work work;
        Done done;
        Scheduler::EventId event = 0;
    };
    void finish(Id id);

    Scheduler &m_scheduler;
    Id m_nextId = 1;
    std::map<Id, Running> m_running;
};

} // namespace castello::lab
