// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/async/clock.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace castello;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sleepsFasterThanLife();
    void livesFasterThanLife();
    void wakesAtOnceWhenStopped();
    void doesNotSleepWhenAlreadyStopped();
    void outlivesTheClock();
    void backsOff_data();
    void backsOff();
};

void TestClock::sleepsFasterThanLife()
{
    const SystemClock clock(1000.0);
    const auto before = clock.now();
    QVERIFY(test::await(clock.sleepFor(20s, {})).has_value());
    QVERIFY(clock.now() - before
        >= 19s); // timers round to a millisecond, which is a second of this clock
}

void TestClock::livesFasterThanLife()
{
    const SystemClock fast(1000.0);
    const SystemClock slow;
    const auto start = slow.now();
    QTRY_VERIFY(slow.now() - start > 5ms);
    QVERIFY(fast.now() - slow.now() > 1s);
}

void TestClock::wakesAtOnceWhenStopped()
{
    const SystemClock clock;
    std::stop_source source;
    QTimer::singleShot(0, [&source] { source.request_stop(); });
    const auto slept
        = test::await(clock.sleepFor(24h, source.get_token())); // would hang if it did not wake
    QVERIFY(!slept.has_value());
    QCOMPARE(slept.error().code, ErrorCode::Cancelled);
}

void TestClock::doesNotSleepWhenAlreadyStopped()
{
    const SystemClock clock;
    std::stop_source source;
    source.request_stop();
    const auto task = clock.sleepFor(24h, source.get_token());
    QVERIFY(task.isReady());
}

void TestClock::outlivesTheClock()
{
    auto clock = std::make_unique<SystemClock>(1000.0);
    auto task = clock->sleepFor(1s, {});
    clock.reset();
    QVERIFY(test::await(std::move(task)).has_value());
}

void TestClock::backsOff_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("first") << 0 << qint64(500);
    QTest::newRow("second is longer") << 1 << qint64(750);
    QTest::newRow("third is longer again") << 2 << qint64(1125);
    QTest::newRow("never longer than the longest") << 6 << qint64(5000);
    QTest::newRow("even after a day of attempts") << 100000 << qint64(5000);
}

void TestClock::backsOff()
{
    QFETCH(int, attempt);
    QTEST(qint64(Backoff().after(attempt).count()), "milliseconds");
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
