// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/proxmoxerror.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestProxmoxError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classifies_data();
    void classifies();
    void tellsWhichRightIsMissing();
    void tellsTheFieldThatWasRefused();
    void readsTheReasonWhenThereIsNoBody();
    void aLostChangeIsNoLostRead();
    void taskFailures_data();
    void taskFailures();
};

static HttpResponse answered(int status, const QString &reason, const QByteArray &body = {})
{
    return {status, reason, {}, body};
}

static Error explained(const HttpResponse &response)
{
    return explainProxmoxAnswer(response, u"pve.example"_s, true);
}

void TestProxmoxError::classifies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("code");
    QTest::newRow("token refused")
        << 401 << u"Authentication failed!"_s << int(ErrorCode::PermissionDenied);
    QTest::newRow("no right") << 403 << u"Permission check failed"_s
                              << int(ErrorCode::PermissionDenied);
    QTest::newRow("unknown VM")
        << 500 << u"Configuration file 'nodes/pve/qemu-server/9.conf' does not exist"_s
        << int(ErrorCode::NotFound);
    QTest::newRow("unknown host")
        << 500
        << u"hostname lookup 'x' failed - failed to get address info for: x: Name or service not known"_s
        << int(ErrorCode::NotFound);
    QTest::newRow("VMID taken")
        << 500 << u"unable to create VM 420 - VM 420 already exists on node 'pve'"_s
        << int(ErrorCode::Conflict);
    QTest::newRow("locked by a task")
        << 500 << u"VM is locked (snapshot-delete)"_s << int(ErrorCode::Conflict);
    QTest::newRow("locked file")
        << 500 << u"can't lock file '/var/lock/qemu-server/lock-420.conf' - got timeout"_s
        << int(ErrorCode::Conflict);
    QTest::newRow("locked storage")
        << 500 << u"cfs-lock 'storage-nfs' error: got lock request timeout"_s
        << int(ErrorCode::Conflict);
    QTest::newRow("changed meanwhile")
        << 500 << u"checksum mismatch (file change by other user?)"_s << int(ErrorCode::Conflict);
    QTest::newRow("runs") << 500 << u"VM 420 is running - destroy failed"_s
                          << int(ErrorCode::Conflict);
    QTest::newRow("no quorum") << 500 << u"cluster not ready - no quorum?"_s
                               << int(ErrorCode::Unreachable);
    QTest::newRow("host does not answer")
        << 595 << u"No route to host"_s << int(ErrorCode::Unreachable);
    QTest::newRow("anything else") << 500 << u"out of cheese"_s << int(ErrorCode::Unexpected);
    QTest::newRow("unknown path") << 501 << u"Method 'GET /x' not implemented"_s
                                  << int(ErrorCode::Unexpected);
}

void TestProxmoxError::classifies()
{
    QFETCH(int, status);
    QFETCH(QString, reason);
    // As 8.4 and later tell it, and as older servers do.
    for (const QByteArray &body :
        {QByteArray("{\"data\":null,\"message\":\"" + reason.toUtf8() + "\\n\"}"), QByteArray()}) {
        const Error error = explained(answered(status, reason, body));
        QTEST(int(error.code), "code");
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(error.detail, reason);
    }
}

void TestProxmoxError::tellsWhichRightIsMissing()
{
    const Error error = explained(
        answered(403, u"Permission check failed (/sdn/zones/localnetwork/vmbr0, SDN.Use)"_s));
    QVERIFY2(error.message.contains(u"/sdn/zones/localnetwork/vmbr0"_s), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"SDN.Use"_s), qPrintable(error.message));
}

void TestProxmoxError::tellsTheFieldThatWasRefused()
{
    const QByteArray body
        = R"({"data":null,"message":"Parameter verification failed.\n","errors":{"cores":"type check ('integer') failed - got 'x'\n"}})";
    const Error refused = explained(answered(400, u"Parameter verification failed."_s, body));
    QCOMPARE(refused.code, ErrorCode::InvalidInput);
    QCOMPARE(refused.detail, u"cores: type check ('integer') failed - got 'x'"_s);

    const QByteArray taken
        = R"({"data":null,"message":"Parameter verification failed.\n","errors":{"vmid":"VM 420 already exists"}})";
    QCOMPARE(explained(answered(400, u"Parameter verification failed."_s, taken)).code,
        ErrorCode::Conflict);

    const QByteArray unknown
        = R"({"data":null,"message":"Parameter verification failed.\n","errors":{"upid":"no such task"}})";
    QCOMPARE(explained(answered(400, u"Parameter verification failed."_s, unknown)).code,
        ErrorCode::NotFound);
}

void TestProxmoxError::readsTheReasonWhenThereIsNoBody()
{
    QCOMPARE(explained(answered(500, u"VM is locked (backup)"_s, "{\"data\":null}")).code,
        ErrorCode::Conflict);
    QVERIFY(explained(answered(500, u"VM is locked (backup)"_s)).message.contains(u"backup"_s));
}

void TestProxmoxError::aLostChangeIsNoLostRead()
{
    for (const int status : {596, 599}) {
        const HttpResponse response = answered(status, u"Connection timed out"_s);
        QCOMPARE(explainProxmoxAnswer(response, u"pve"_s, true).code, ErrorCode::Unreachable);
        QCOMPARE(explainProxmoxAnswer(response, u"pve"_s, false).code, ErrorCode::UnknownOutcome);
    }
}

void TestProxmoxError::taskFailures_data()
{
    QTest::addColumn<QString>("exitStatus");
    QTest::addColumn<int>("code");
    QTest::newRow("lock")
        << u"can't lock file '/var/lock/qemu-server/lock-420.conf' - got timeout"_s
        << int(ErrorCode::Conflict);
    QTest::newRow("right that only the task needs")
        << u"403 Permission check failed (/vms/420, VM.Config.Options)"_s
        << int(ErrorCode::PermissionDenied);
    QTest::newRow("missing image")
        << u"unable to create VM 420 - volume 'local:import/x.qcow2' does not exist"_s
        << int(ErrorCode::NotFound);
    QTest::newRow("killed") << u"unexpected status"_s << int(ErrorCode::Unexpected);
}

void TestProxmoxError::taskFailures()
{
    QFETCH(QString, exitStatus);
    const Upid task {u"UPID:…"_s, u"pve"_s, u"qmcreate"_s, u"420"_s};
    const Error error = explainTaskFailure(task, exitStatus, {u"first"_s, u"TASK ERROR: last"_s});
    QTEST(int(error.code), "code");
    QVERIFY(error.toString().contains(u"qmcreate 420"_s));
    QVERIFY(error.detail.contains(u"TASK ERROR: last"_s));
}

QTEST_GUILESS_MAIN(TestProxmoxError)
#include "tst_proxmoxerror.moc"
