// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/work.h"

namespace castello::lab {

Work Work::promise_type::get_return_object()
{
    return Work(Handle::from_promise(*this));
}

Work::~Work()
{
    if (m_handle) {
        m_handle.destroy();
    }
}

Workshop::~Workshop()
{
    for (const auto &[id, running] : m_running) {
        m_scheduler.cancel(running.event);
    }
}

Workshop::Id Workshop::start(Work work, Done done)
{
    using namespace std::chrono_literals;
    const Id id = m_nextId++;
    const auto handle = work.handle();
    // The frame may not be destroyed from within its own last step: the end is an event of its own.
    handle.promise().ended = [this, id] {
        m_running.at(id).event = m_scheduler.after(0ms, [this, id] { finish(id); });
    };
    auto &running = m_running.emplace(id, Running {std::move(work), std::move(done)}).first->second;
    running.event = m_scheduler.after(0ms, [handle] { handle.resume(); });
    return id;
}

bool Workshop::cutOff(Id id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end()) {
        return false;
    }
    m_scheduler.cancel(found->second.event);
    const auto cut = m_running.extract(found); // its frame goes when nothing here points to it
    return true;
}

void Workshop::finish(Id id)
{
    const auto ended = m_running.extract(id);
    const QString result = ended.mapped().work.handle().promise().result;
    ended.mapped().done(result);
}

} // namespace castello::lab
