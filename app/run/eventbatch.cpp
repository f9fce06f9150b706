// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/eventbatch.h"

#include <utility>

namespace castello {

using namespace std::chrono_literals;

EventBatch::EventBatch(std::function<void(const QList<RunEvent> &)> handOn)
    : m_handOn(std::move(handOn))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms); // as often as a person sees a difference
    m_timer.callOnTimeout([this] { flush(); });
}

void EventBatch::add(const RunEvent &event)
{
    m_waiting.append(event);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void EventBatch::flush()
{
    m_timer.stop();
    if (!m_waiting.isEmpty()) {
        m_handOn(std::exchange(m_waiting, {}));
    }
}

} // namespace castello
