// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/scheduler.h"

#include <QString>

#include <coroutine>
#include <list>
#include <map>
#include <optional>
#include <utility>

namespace castello::lab {

/// How a lock is held.
enum class Sharing {
    Exclusive,
    Shared, ///< together with others that share it: clones of one template
};

/// Named locks with waiting in line: the flock of a VM, the lock of a storage.
/// Source: qemu-server 9.2 PVE::QemuConfig::lock_config, lock_config_shared, pve-common
/// PVE::Tools::lock_file.
class LockTable
{
public:
    explicit LockTable(Scheduler &scheduler)
        : m_scheduler(scheduler)
    { }
    LockTable(const LockTable &) = delete;
    LockTable &operator=(const LockTable &) = delete;

    /// Holds a lock while it lives.
    class Guard
    {
    public:
        Guard(LockTable *table, QString name)
            : m_table(table)
            , m_name(std::move(name))
        { }
        Guard(Guard &&other) noexcept
            : m_table(std::exchange(other.m_table, nullptr))
            , m_name(std::move(other.m_name))
        { }
        Guard &operator=(Guard &&) = delete;
        ~Guard() { release(); }
        void release();

    private:
        LockTable *m_table;
        QString m_name;
    };

    /// What `co_await acquire(...)` waits on; gives nothing when the time-out passes first.
    class Acquire
    {
    public:
        Acquire(LockTable &table, QString name, std::chrono::milliseconds timeout, Sharing sharing)
            : m_table(table)
            , m_name(std::move(name))
            , m_timeout(timeout)
            , m_sharing(sharing)
        { }
        Acquire(const Acquire &) = delete;
        Acquire &operator=(const Acquire &) = delete;
        ~Acquire();

        [[nodiscard]] bool await_ready();
        void await_suspend(std::coroutine_handle<> handle);
        [[nodiscard]] std::optional<Guard> await_resume();

    private:
        friend class LockTable;
        LockTable &m_table;
        QString m_name;
        std::chrono::milliseconds m_timeout;
        Sharing m_sharing;
        std::coroutine_handle<> m_waiting;
        Scheduler::EventId m_event = 0;
        bool m_isOwner = false;
    };

    [[nodiscard]] Acquire acquire(
        QString name, std::chrono::milliseconds timeout, Sharing sharing = Sharing::Exclusive)
    {
        return {*this, std::move(name), timeout, sharing};
    }
    [[nodiscard]] bool isHeld(const QString &name) const { return m_lines.contains(name); }

private:
    /// A held lock and who waits for it, first come first served.
    struct Line
    {
        Sharing sharing = Sharing::Exclusive;
        int holders = 1;
        std::list<Acquire *> waiting;
    };
    void release(const QString &name);
    void handOn(Acquire *next);

    Scheduler &m_scheduler;
    std::map<QString, Line> m_lines;
};

} // namespace castello::lab
