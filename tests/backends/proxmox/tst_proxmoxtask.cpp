// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/proxmoxtask.h"
#include "tests/backends/proxmox/proxmoxfake.h"
#include "tests/support/await.h"

#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProxmoxTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWell_data();
    void endsWell();
    void tellsWhatItFailedOf();
    void reportsProgress();
    void anEmptyLogSaysNothing();
    void putsUpWithTroubleForAWhile();
    void givesUpOnATaskThatIsUnknown();
    void doesNotAskAgainWhenRefused();
    void timesOutWithoutEndingTheTask();
    void cancels();
};

static const QByteArray kRunning = R"({"status":"running"})";

static QByteArray stopped(const QByteArray &exitStatus)
{
    return R"({"status":"stopped","exitstatus":")" + exitStatus + "\"}";
}

static Result<TaskOutcome> wait(const ScriptedServer &server,
    std::stop_token stop = {},
    TaskProgress progress = {},
    std::chrono::seconds patience = 600s)
{
    const auto clock = std::make_shared<SystemClock>(100.0);
    return await(clientOf(server).await(
        Upid::parse(kTaskText).value(), clock, patience, std::move(progress), stop));
}

// The answers to the questions for the status in turn, the last one for good; log lines grow by one
// a question.
static ScriptedServer::Script script(QList<ScriptedReply> statuses)
{
    auto asked = std::make_shared<qsizetype>(0);
    return [statuses, asked](const ReceivedRequest &request) {
        if (request.target.contains("/log?")) {
            const int start = request.parameters().value(u"start"_s).toInt();
            return start < *asked
                ? data("[{\"n\":1,\"t\":\"line " + QByteArray::number(*asked) + "\"}]")
                : data("[]");
        }
        return statuses.at(std::min((*asked)++, statuses.size() - 1));
    };
}

void TestProxmoxTask::endsWell_data()
{
    QTest::addColumn<QByteArray>("exitStatus");
    QTest::addColumn<int>("warnings");
    QTest::newRow("without warnings") << "OK"_ba << 0;
    QTest::newRow("with warnings") << "WARNINGS: 2"_ba << 2;
}

void TestProxmoxTask::endsWell()
{
    QFETCH(QByteArray, exitStatus);
    ScriptedServer server(script({data(kRunning), data(stopped(exitStatus))}));
    const auto outcome = wait(server);
    QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : outcome.error().toString()));
    QTEST(outcome->warnings, "warnings");
    QCOMPARE(server.requests().first().target,
        "/api2/json/nodes/pve1/tasks/UPID%3Apve1%3A0000AF12%3A00ABCDEF%3A6B000001%3Aqmcreate%3A420%3Aops%40pve%21ci%3A/status"_ba);
}

void TestProxmoxTask::tellsWhatItFailedOf()
{
    ScriptedServer server(script({data(stopped("VM is locked (backup)"))}));
    const auto outcome = wait(server);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::Conflict);
    QCOMPARE(outcome.error().detail, u"line 1"_s);
    QVERIFY(outcome.error().toString().contains(u"qmcreate 420"_s));
}

void TestProxmoxTask::reportsProgress()
{
    ScriptedServer server(script({data(kRunning), data(kRunning), data(stopped("OK"))}));
    QStringList lines;
    const auto outcome = wait(server, {}, [&lines](const QString &line) { lines << line; });
    QVERIFY(outcome.has_value());
    QCOMPARE(lines, (QStringList {u"line 1"_s, u"line 2"_s}));
    QCOMPARE(outcome->log, (QStringList {u"line 1"_s, u"line 2"_s, u"line 3"_s}));
}

/// One line stands for none: the first one that is said after it is not lost.
void TestProxmoxTask::anEmptyLogSaysNothing()
{
    auto asked = std::make_shared<int>(0);
    ScriptedServer server([asked](const ReceivedRequest &request) {
        if (request.target.contains("/log?")) {
            const bool isFromStart = request.parameters().value(u"start"_s) == u"0"_s;
            return *asked == 1 ? data(R"([{"n":1,"t":"no content"}])")
                : isFromStart  ? data(R"([{"n":1,"t":"begins"}])")
                               : data("[]");
        }
        return data(++*asked < 3 ? kRunning : stopped("OK"));
    });
    QStringList lines;
    const auto outcome = wait(server, {}, [&lines](const QString &line) { lines << line; });
    QVERIFY(outcome.has_value());
    QCOMPARE(lines, QStringList {u"begins"_s});
    QCOMPARE(outcome->log, QStringList {u"begins"_s});
}

static ScriptedReply noSuchTask()
{
    return answer("400 Parameter verification failed.",
        R"({"data":null,"errors":{"upid":"no such task"},"message":"Parameter verification failed.\n"})");
}

void TestProxmoxTask::putsUpWithTroubleForAWhile()
{
    ScriptedServer server(
        script({noSuchTask(), closing(), answer("595 No route to host"), data(stopped("OK"))}));
    QVERIFY(wait(server).has_value());
}

void TestProxmoxTask::givesUpOnATaskThatIsUnknown()
{
    ScriptedServer server(script({noSuchTask()}));
    const auto outcome = wait(server);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::NotFound);
    QCOMPARE(server.requests().size(), 5);
}

void TestProxmoxTask::doesNotAskAgainWhenRefused()
{
    ScriptedServer server(script({answer("401 Authentication failed!")}));
    QCOMPARE(codeOf(wait(server)), ErrorCode::PermissionDenied);
    QCOMPARE(server.requests().size(), 1);
}

void TestProxmoxTask::timesOutWithoutEndingTheTask()
{
    ScriptedServer server(script({data(kRunning)}));
    const auto outcome = wait(server, {}, {}, 3s);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::Timeout);
    QCOMPARE(outcome.error().detail, kTaskText);
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET"_ba);
    }
}

void TestProxmoxTask::cancels()
{
    ScriptedServer server(script({data(kRunning)}));
    std::stop_source source;
    connect(&server, &ScriptedServer::requested, &server, [&source] { source.request_stop(); });
    QCOMPARE(codeOf(wait(server, source.get_token())), ErrorCode::Cancelled);
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET"_ba);
    }
}

QTEST_GUILESS_MAIN(TestProxmoxTask)
#include "tst_proxmoxtask.moc"
