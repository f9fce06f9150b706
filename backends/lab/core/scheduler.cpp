// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/scheduler.h"

#include <algorithm>

namespace castello::lab {

Scheduler::Scheduler(Time start)
    : m_now(start)
{ }

Scheduler::EventId Scheduler::after(std::chrono::milliseconds delay, std::function<void()> action)
{
    const EventId id = m_nextId++;
    m_events.emplace(
        Key {m_now + std::max(delay, std::chrono::milliseconds {0}), id}, std::move(action));
    return id;
}

void Scheduler::cancel(EventId id)
{
    std::erase_if(m_events, [id](const auto &event) { return event.first.id == id; });
}

void Scheduler::advanceTo(Time time)
{
    while (!m_events.empty() && m_events.begin()->first.due <= time) {
        runNext();
    }
    m_now = std::max(m_now, time);
}

bool Scheduler::runNext()
{
    if (m_events.empty()) {
        return false;
    }
    auto event = m_events.extract(m_events.begin());
    m_now = std::max(m_now, event.key().due);
    event.mapped()();
    return true;
}

} // namespace castello::lab
