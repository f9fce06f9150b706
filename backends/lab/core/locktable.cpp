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
        line->second.waiting.remove(this);
    }
    if (m_isOwner) { // cut off between getting the lock and taking it along
        m_table.release(m_name);
    }
}

bool LockTable::Acquire::await_ready()
{
    const auto [line, isNew] = m_table.m_lines.try_emplace(m_name, m_sharing);
    const bool isTogether = !isNew && m_sharing == Sharing::Shared
        && line->second.sharing == Sharing::Shared && line->second.waiting.empty();
    line->second.holders += isTogether ? 1 : 0;
    m_isOwner = isNew || isTogether;
    return m_isOwner;
}

void LockTable::Acquire::await_suspend(std::coroutine_handle<> handle)
{
    m_waiting = handle;
    m_table.m_lines.at(m_name).waiting.push_back(this);
    m_event = m_table.m_scheduler.after(m_timeout, [this] {
        m_table.m_lines.at(m_name).waiting.remove(this);
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
    const auto found = m_lines.find(name);
    Line &line = found->second;
    if (--line.holders > 0) {
        return;
    }
    if (line.waiting.empty()) {
        m_lines.erase(found);
        return;
    }
    line.sharing = line.waiting.front()->m_sharing;
    do {
        Acquire *next = line.waiting.front();
        line.waiting.pop_front();
        line.holders++;
        handOn(next);
    } while (line.sharing == Sharing::Shared && !line.waiting.empty()
        && line.waiting.front()->m_sharing == Sharing::Shared);
}

void LockTable::handOn(Acquire *next)
{
    using namespace std::chrono_literals;
    m_scheduler.cancel(next->m_event);
    next->m_isOwner = true;
    // Not from within the one who lets go.
    next->m_event = m_scheduler.after(
        0ms, [handle = std::exchange(next->m_waiting, {})] { handle.resume(); });
}

} // namespace castello::lab
