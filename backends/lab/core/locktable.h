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

/// Named locks with waiting in line: the flock of a VM, the lock of a storage.
/// Source: qemu-server 9.2 PVE::QemuConfig::lock_config, pve-common PVE::Tools::lock_file.
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
        Acquire(LockTable &table, QString name, std::chrono::milliseconds timeout)
            : m_table(table)
            , m_name(std::move(name))
            , m_timeout(timeout)
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
        std::coroutine_handle<> m_waiting;
        Scheduler::EventId m_event = 0;
        bool m_isOwner = false;
    };

    [[nodiscard]] Acquire acquire(QString name, std::chrono::milliseconds timeout)
    {
        return {*this, std::move(name), timeout};
    }
    [[nodiscard]] bool isHeld(const QString &name) const { return m_lines.contains(name); }

private:
    void release(const QString &name);

    Scheduler &m_scheduler;
    /// A held lock and who waits for it, first come first served.
    std::map<QString, std::list<Acquire *>> m_lines;
};

} // namespace castello::lab
