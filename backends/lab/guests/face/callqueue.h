// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace castello::lab {

/// Carries calls from gRPC's threads into the thread of the core, one after the other, so that the
/// core stays single-threaded. Closing it sets every waiting caller free: then the server may be
/// shut down from the core's thread although its handlers wait for that very thread.
class CallQueue : public QObject
{
public:
    ~CallQueue() override;

    /// Runs the work in the queue's thread and waits for its end. From any other thread.
    /// False when the queue is closed; then the work was not run.
    [[nodiscard]] bool run(const std::function<void()> &work);
    /// Refuses what waits and what comes. In the queue's thread, not from within a call.
    void close();

private:
    struct Call
    {
        const std::function<void()> *work = nullptr;
        bool isDone = false;
        bool wasRun = false;
    };
    void runNext();

    std::mutex m_mutex;
    std::condition_variable m_done;
    std::deque<Call *> m_waiting;
    bool m_isClosed = false;
};

} // namespace castello::lab
