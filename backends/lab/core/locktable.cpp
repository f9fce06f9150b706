// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/locktable.h"

namespace castello::lab {

void LockTable::Guard::release()
{
    if (auto *table = std::exchange(m_table, nullptr)) {
        table->release(m_name);
    }
}

LockTable::Acquire::~Acquire()
{
    m_table.m_scheduler.cancel(m_event);
    const auto line = m_table.m_lines.find(m_name);
    if (m_waiting && line != m_table.m_lines.end()) {
        line->second.remove(this);
    }
    if (m_isOwner) { // cut off between getting the lock and taking it along
        m_table.release(m_name);
    }
}

bool LockTable::Acquire::await_ready()
{
    m_isOwner = m_table.m_lines.try_emplace(m_name).second;
    return m_isOwner;
}

void LockTable::Acquire::await_suspend(std::coroutine_handle<> handle)
{
    m_waiting = handle;
    m_table.m_lines.at(m_name).push_back(this);
    m_event = m_table.m_scheduler.after(m_timeout, [this] {
        m_table.m_lines.at(m_name).remove(this);
        std::exchange(m_waiting, {}).resume();
    });
}

std::optional<LockTable::Guard> LockTable::Acquire::await_resume()
{
    if (!std::exchange(m_isOwner, false)) {
        return std::nullopt;
    }
    return std::optional<Guard>(std::in_place, &m_table, m_name);
}

void LockTable::release(const QString &name)
{
    using namespace std::chrono_literals;
    const auto line = m_lines.find(name);
    if (line->second.empty()) {
        m_lines.erase(line);
        return;
    }
    Acquire *next = line->second.front();
    line->second.pop_front();
    m_scheduler.cancel(next->m_event);
    next->m_isOwner = true;
    // Not from within the one who lets go.
    next->m_event = m_scheduler.after(
        0ms, [handle = std::exchange(next->m_waiting, {})] { handle.resume(); });
}

} // namespace castello::lab
