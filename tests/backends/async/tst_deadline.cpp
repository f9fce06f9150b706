// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/async/deadline.h"

#include <QTest>

using namespace castello;
using namespace std::chrono_literals;

class TestDeadline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsWhenTimeIsUp();
    void stopsWhenTheCallerStops();
    void isStoppedWhenTheCallerAlreadyWas();
    void leavesTheCallerAlone();
    void explainsOnlyWhatItCaused();
};

static Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("cancelled"), {}, {}};
}

void TestDeadline::stopsWhenTimeIsUp()
{
    const Deadline deadline(5ms, {});
    QVERIFY(!deadline.token().stop_requested());
    QTRY_VERIFY(deadline.token().stop_requested());
    QVERIFY(deadline.hasExpired());
    const Error error = deadline.explain(cancelled());
    QCOMPARE(error.code, ErrorCode::Timeout);
    QVERIFY(error.message != QStringLiteral("cancelled"));
}

void TestDeadline::stopsWhenTheCallerStops()
{
    std::stop_source caller;
    const Deadline deadline(1h, caller.get_token());
    QVERIFY(!deadline.token().stop_requested());
    caller.request_stop();
    QVERIFY(deadline.token().stop_requested());
    QVERIFY(!deadline.hasExpired());
    QCOMPARE(deadline.explain(cancelled()), cancelled());
}

void TestDeadline::isStoppedWhenTheCallerAlreadyWas()
{
    std::stop_source caller;
    caller.request_stop();
    const Deadline deadline(1h, caller.get_token());
    QVERIFY(deadline.token().stop_requested());
}

void TestDeadline::leavesTheCallerAlone()
{
    std::stop_source caller;
    {
        const Deadline deadline(1ms, caller.get_token());
        QTRY_VERIFY(deadline.hasExpired());
    }
    QVERIFY(!caller.stop_requested());
    caller.request_stop(); // the deadline is gone: must not touch it
}

void TestDeadline::explainsOnlyWhatItCaused()
{
    const Deadline deadline(1ms, {});
    QTRY_VERIFY(deadline.hasExpired());
    const Error other {ErrorCode::Conflict, QStringLiteral("locked"), {}, {}};
    QCOMPARE(deadline.explain(other), other);
}

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
