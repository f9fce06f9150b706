// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/callqueue.h"

namespace castello::lab {

CallQueue::~CallQueue()
{
    close();
}

bool CallQueue::run(const std::function<void()> &work)
{
    Call call;
    call.work = &work;
    std::unique_lock lock(m_mutex);
    if (m_isClosed) {
        return false;
    }
    m_waiting.push_back(&call);
    QMetaObject::invokeMethod(this, [this] { runNext(); }, Qt::QueuedConnection);
    m_done.wait(lock, [&call] { return call.isDone; });
    return call.wasRun;
}

void CallQueue::runNext()
{
    std::unique_lock lock(m_mutex);
    if (m_waiting.empty()) {
        return; // refused meanwhile
    }
    Call *call = m_waiting.front();
    m_waiting.pop_front();
    lock.unlock(); // the caller waits, so the call stays where it is
    (*call->work)();
    lock.lock();
    call->wasRun = true;
    call->isDone = true;
    m_done.notify_all();
}

void CallQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    for (Call *call : m_waiting) {
        call->isDone = true;
    }
    m_waiting.clear();
    m_done.notify_all();
}

} // namespace castello::lab
