// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/callqueue.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>

using namespace castello::lab;

class TestCallQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsInItsOwnThread();
    void setsWaitingCallersFree();
    void refusesWhenClosed();
    void survivesManyCallersAtOnce();
};

void TestCallQueue::runsInItsOwnThread()
{
    CallQueue queue;
    std::atomic<QThread *> ranIn = nullptr;
    std::atomic<bool> isDone = false;
    std::jthread caller([&] {
        if (queue.run([&] { ranIn = QThread::currentThread(); })) {
            isDone = true;
        }
    });
    QTRY_VERIFY(isDone.load());
    QCOMPARE(ranIn.load(), QThread::currentThread());
}

void TestCallQueue::setsWaitingCallersFree()
{
    CallQueue queue;
    std::atomic<int> refused = 0;
    std::atomic<int> started = 0;
    bool wasRun = false;
    {
        std::vector<std::jthread> callers;
        for (int i = 0; i < 4; ++i) {
            callers.emplace_back([&] {
                ++started;
                refused += queue.run([&] { wasRun = true; }) ? 0 : 1;
            });
        }
        while (started < 4) {
            std::this_thread::yield();
        }
        // This thread's event loop does not run: without close() the callers would wait for ever.
        queue.close();
    }
    QCOMPARE(refused.load(), 4);
    QCoreApplication::processEvents();
    QVERIFY(!wasRun);
}

void TestCallQueue::refusesWhenClosed()
{
    CallQueue queue;
    queue.close();
    std::atomic<bool> wasRun = true;
    std::jthread([&] { wasRun = queue.run([] { }); }).join();
    QVERIFY(!wasRun);
}

void TestCallQueue::survivesManyCallersAtOnce()
{
    CallQueue queue;
    constexpr int kCallers = 8;
    constexpr int kCalls = 200;
    int sum = 0; // touched in the queue's thread only
    std::atomic<int> finished = 0;
    std::vector<std::jthread> callers;
    for (int i = 0; i < kCallers; ++i) {
        callers.emplace_back([&] {
            for (int call = 0; call < kCalls; ++call) {
                if (!queue.run([&] { ++sum; })) {
                    break;
                }
            }
            ++finished;
        });
    }
    QTRY_COMPARE(finished.load(), kCallers);
    QCOMPARE(sum, kCallers * kCalls);
}

QTEST_GUILESS_MAIN(TestCallQueue)
#include "tst_callqueue.moc"
