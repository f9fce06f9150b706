// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/grpcstatus.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestGrpcStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explains_data();
    void explains();
    void decodes_data();
    void decodes();
};

void TestGrpcStatus::explains_data()
{
    QTest::addColumn<GrpcStatus>("status");
    QTest::addColumn<ErrorCode>("ofRead");
    QTest::addColumn<ErrorCode>("ofChange");
    const auto same = [](const char *name, GrpcStatus status, ErrorCode code) {
        QTest::newRow(name) << status << code << code;
    };
    same("invalid argument", GrpcStatus::InvalidArgument, ErrorCode::InvalidInput);
    same("not found", GrpcStatus::NotFound, ErrorCode::NotFound);
    same("already exists", GrpcStatus::AlreadyExists, ErrorCode::Conflict);
    same("failed precondition", GrpcStatus::FailedPrecondition, ErrorCode::Conflict);
    same("aborted", GrpcStatus::Aborted, ErrorCode::Conflict);
    same("permission denied", GrpcStatus::PermissionDenied, ErrorCode::PermissionDenied);
    same("unauthenticated", GrpcStatus::Unauthenticated, ErrorCode::PermissionDenied);
    same(
        "the machine says that it is unavailable", GrpcStatus::Unavailable, ErrorCode::Unreachable);
    same("unimplemented", GrpcStatus::Unimplemented, ErrorCode::Unexpected);
    same("internal", GrpcStatus::Internal, ErrorCode::Unexpected);
    same("a number of the future", GrpcStatus(99), ErrorCode::Unexpected);
    QTest::newRow("the machine's own deadline")
        << GrpcStatus::DeadlineExceeded << ErrorCode::Timeout << ErrorCode::UnknownOutcome;
    QTest::newRow("cancelled by the machine")
        << GrpcStatus::Cancelled << ErrorCode::Unreachable << ErrorCode::UnknownOutcome;
}

void TestGrpcStatus::explains()
{
    QFETCH(GrpcStatus, status);
    const auto read = explainStatus(status, u"words"_s, u"cp-1"_s, Effect::Reads);
    const auto change = explainStatus(status, u"words"_s, u"cp-1"_s, Effect::Changes);
    QTEST(read.error.code, "ofRead");
    QTEST(change.error.code, "ofChange");
    for (const auto &failure : {read, change}) {
        QCOMPARE(failure.status, status);
        QCOMPARE(failure.error.detail, u"words"_s);
        QVERIFY(failure.error.message.contains(u"cp-1"));
    }
}

void TestGrpcStatus::decodes_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"etcd data directory is not empty"_s
                           << u"etcd data directory is not empty"_s;
    QTest::newRow("umlauts and quotes") << u"%E2%80%9C%C3%A9%E2%80%9D"_s << u"“é”"_s;
    QTest::newRow("an encoded percent sign") << u"100%25"_s << u"100%"_s;
    QTest::newRow("not encoded at all") << u"“é”"_s << u"“é”"_s;
    QTest::newRow("a stray percent sign") << u"100% sure"_s << u"100% sure"_s;
    QTest::newRow("stray percent signs at the end") << u"%4 of 100%"_s << u"%4 of 100%"_s;
    QTest::newRow("a sign and blanks") << u"%+1%  "_s << u"%+1%  "_s;
}

void TestGrpcStatus::decodes()
{
    QFETCH(QString, wire);
    QTEST(decodeGrpcMessage(wire), "text");
}

QTEST_GUILESS_MAIN(TestGrpcStatus)
#include "tst_grpcstatus.moc"
