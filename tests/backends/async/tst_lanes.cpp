// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/async/lanes.h"
#include "tests/support/await.h"

#include <QCoroTimer>
#include <QTest>

using namespace castello;
using namespace std::chrono_literals;

namespace {

/// What was seen of calls that run beside each other.
struct Seen
{
    int running = 0;
    int most = 0;
    QList<int> started;
};

/// Later items end earlier, so that the order of ending is not the order of the items; multiples of
/// seven fail.
Async<int> square(int number, Seen *seen)
{
    seen->started.append(number);
    seen->most = std::max(seen->most, ++seen->running);
    co_await QCoro::sleepFor(std::chrono::milliseconds((number * 5) % 7));
    --seen->running;
    if (number % 7 == 0) {
        co_return std::unexpected(
            Error {ErrorCode::PermissionDenied, QString::number(number), {}, {}});
    }
    co_return number *number;
}

Async<int> squareAtOnce(int number)
{
    co_return number *number;
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWithinItsLanes_data();
    void keepsWithinItsLanes();
    void takesCallsThatEndAtOnce();
    void hasNothingToDo();
};

void TestLanes::keepsWithinItsLanes_data()
{
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("most");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("four") << 4 << 4;
    QTest::newRow("more than items") << 100 << 30;
}

void TestLanes::keepsWithinItsLanes()
{
    QFETCH(const int, lanes);
    QFETCH(const int, most);
    QList<int> numbers;
    for (int number = 1; number <= 30; ++number) {
        numbers.append(number);
    }
    Seen seen;
    const auto squares = test::await(
        inLanes<int, int>(numbers, lanes, [&seen](int number) { return square(number, &seen); }));
    QVERIFY(squares);
    QCOMPARE(seen.most, most);
    QCOMPARE(seen.started, numbers);
    QCOMPARE(squares->size(), 30U);
    for (int number = 1; number <= 30; ++number) {
        const Result<int> &found = squares->at(number - 1);
        QCOMPARE(found.has_value(), number % 7 != 0);
        if (found) {
            QCOMPARE(*found, number * number);
        } else {
            QCOMPARE(found.error().message, QString::number(number));
        }
    }
}

void TestLanes::takesCallsThatEndAtOnce()
{
    const auto squares = test::await(
        inLanes<int, int>({3, 4}, 1, [](int number) { return squareAtOnce(number); }));
    QVERIFY(squares);
    QCOMPARE(*squares, (std::vector<Result<int>> {9, 16}));
}

void TestLanes::hasNothingToDo()
{
    const auto squares
        = test::await(inLanes<int, int>({}, 4, [](int number) { return squareAtOnce(number); }));
    QVERIFY(squares);
    QVERIFY(squares->empty());
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
