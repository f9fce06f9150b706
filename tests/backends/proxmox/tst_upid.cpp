// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/upid.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestUpid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestUpid::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("id");
    QTest::newRow("of a token") << u"UPID:pve:0000AF12:00ABCDEF:6B000001:qmcreate:420:ops@pve!ci:"_s
                                << u"pve"_s << u"qmcreate"_s << u"420"_s;
    QTest::newRow("start time of nine digits")
        << u"UPID:host-2:0000AF12:100ABCDEF:6B000001:resize:421:root@pam:"_s << u"host-2"_s
        << u"resize"_s << u"421"_s;
    QTest::newRow("file as id")
        << u"UPID:pve:0000AF12:00ABCDEF:6B000001:download:talos-v1.13.9.qcow2:root@pam:"_s
        << u"pve"_s << u"download"_s << u"talos-v1.13.9.qcow2"_s;
    QTest::newRow("no id") << u"UPID:pve:0000AF12:00ABCDEF:6B000001:startall::root@pam:"_s
                           << u"pve"_s << u"startall"_s << QString();
}

void TestUpid::reads()
{
    QFETCH(QString, text);
    const auto upid = Upid::parse(text);
    QVERIFY(upid.has_value());
    QCOMPARE(upid->text, text);
    QTEST(upid->host, "host");
    QTEST(upid->type, "type");
    QTEST(upid->id, "id");
}

void TestUpid::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no colon at the end")
        << u"UPID:pve:0000AF12:00ABCDEF:6B000001:qmcreate:420:root@pam"_s;
    QTest::newRow("short process number")
        << u"UPID:pve:AF12:00ABCDEF:6B000001:qmcreate:420:root@pam:"_s;
    QTest::newRow("no hex") << u"UPID:pve:0000XF12:00ABCDEF:6B000001:qmcreate:420:root@pam:"_s;
    QTest::newRow("host that is a path")
        << u"UPID:../etc:0000AF12:00ABCDEF:6B000001:qmcreate:420:root@pam:"_s;
    QTest::newRow("host with a hyphen at the end")
        << u"UPID:pve-:0000AF12:00ABCDEF:6B000001:qmcreate:420:root@pam:"_s;
    QTest::newRow("line break at the end")
        << u"UPID:pve:0000AF12:00ABCDEF:6B000001:qmcreate:420:root@pam:\n"_s;
}

void TestUpid::refuses()
{
    QFETCH(QString, text);
    const auto upid = Upid::parse(text);
    QVERIFY(!upid.has_value());
    QCOMPARE(upid.error().code, ErrorCode::Unexpected);
}

QTEST_GUILESS_MAIN(TestUpid)
#include "tst_upid.moc"
