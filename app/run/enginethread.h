// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"

#include <QThread>

#include <functional>
#include <memory>

namespace castello {

/// The thread in which the engine's coroutines live, on an event loop of its own. Plain values go
/// in and come out. Used from the interface's thread.
class EngineThread
{
public:
    EngineThread();
    /// Waits for what runs, which its owner has told to stop, and joins the thread.
    ~EngineThread();
    EngineThread(const EngineThread &) = delete;
    EngineThread &operator=(const EngineThread &) = delete;

    /// Calls `work` over there and, when what it returned has ended, `then` with the result in the
    /// thread of `context`, which must outlive this object.
    template <class T>
    void start(
        std::function<Async<T>()> work, QObject *context, std::function<void(Result<T>)> then)
    {
        post([=, load = m_load] {
            ++load->running;
            deliver<T>(load, work(), context, then);
        });
    }

    /// Calls `work` over there.
    void post(std::function<void()> work);
    /// From over there: calls `work` in the thread of `context`.
    static void tell(QObject *context, std::function<void()> work);

private:
    /// What runs over there; touched only there.
    struct Load
    {
        int running = 0;
        bool isClosing = false;
        void quitWhenDone() const;
    };

    template <class T>
    static QCoro::Task<> deliver(std::shared_ptr<Load> load,
        Async<T> task,
        QObject *context,
        std::function<void(Result<T>)> then)
    {
        Result<T> result = co_await std::move(task);
        tell(context, [then, result] { then(result); });
        --load->running;
        load->quitWhenDone();
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_anchor; ///< lives over there
    std::shared_ptr<Load> m_load = std::make_shared<Load>();
};

} // namespace castello
