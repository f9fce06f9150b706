// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labaddressmap.h"
#include "backends/lab/client/labpaths.h"
#include "backends/lab/client/labprocess.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace castello;
using namespace Qt::StringLiterals;

/// The real process behind its control socket.
class TestLabProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatNoneRuns();
    void startsOnceAndKeepsItsWorld();
    void shortensLongSocketPaths();
};

void TestLabProcess::saysThatNoneRuns()
{
    const QTemporaryDir folder;
    const auto none = QCoro::waitFor(connectToLab(folder.path(), {}));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Unreachable);
}

void TestLabProcess::startsOnceAndKeepsItsWorld()
{
    const QTemporaryDir folder;
    const LabProgram program {QStringLiteral(CASTELLO_LAB_PROGRAM), 50};
    const auto lab = QCoro::waitFor(startLab(folder.path(), program, {}));
    QVERIFY2(lab.has_value(), lab ? "" : qPrintable(lab.error().toString()));
    const auto again = QCoro::waitFor(startLab(folder.path(), program, {}));
    QVERIFY(again.has_value());

    const LabFurniture furniture {
        u"tazlab"_s, {u"pve"_s}, {{u"local-lvm"_s, {u"images"_s}}}, {u"vmbr0"_s}, u"tazlab"_s};
    QVERIFY(QCoro::waitFor(lab->furnish(furniture, {})).has_value());
    QVERIFY(
        QCoro::waitFor(lab->addVm({9000, u"foreign"_s, u"pve"_s, {}, {}, u"tazlab"_s, true}, {}))
            .has_value());
    QVERIFY(QCoro::waitFor(lab->cloneVm(9000, 9001, u"clone"_s, {})).has_value());
    const auto status = QCoro::waitFor(again->status({}));
    QVERIFY(status.has_value());
    QCOMPARE(status->vms.size(), 2);
    QCOMPARE(status->vms[0].name, u"foreign"_s);
    QVERIFY(status->vms[0].isRunning);
    QCOMPARE(status->castles, QStringList {u"tazlab"_s});

    const auto refused
        = QCoro::waitFor(lab->addVm({9000, u"twice"_s, u"pve"_s, {}, {}, {}, false}, {}));
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);

    QVERIFY(QCoro::waitFor(lab->writeSecret(u"proxmox"_s, Secret("planted"), {})).has_value());
    const auto secret = QCoro::waitFor(lab->readSecret(u"proxmox"_s, {}));
    QVERIFY(secret.has_value() && secret->has_value());
    QVERIFY(**secret == Secret("planted"));
    const auto credentials = QCoro::waitFor(lab->credentials({}));
    QVERIFY(credentials.has_value());

    const LabAddressMap map(*lab);
    const QUrl url(credentials->url);
    const auto own = QCoro::waitFor(map.resolve({url.host(), quint16(url.port())}, {}));
    QCOMPARE(own.value(), (SocketAddress {u"127.0.0.1"_s, quint16(url.port())}));
    const auto nobody = QCoro::waitFor(map.resolve({u"192.168.1.151"_s, 50000}, {}));
    QCOMPARE(nobody.error().code, ErrorCode::Unreachable);

    QFile log(folder.filePath(u"lab.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains("planted"));
    QVERIFY(QCoro::waitFor(lab->reset({})).has_value());
    QVERIFY(QCoro::waitFor(lab->status({}))->vms.isEmpty());
    QVERIFY(QCoro::waitFor(lab->stop({})).has_value());
    QTRY_VERIFY(!QCoro::waitFor(connectToLab(folder.path(), {})).has_value());
}

void TestLabProcess::shortensLongSocketPaths()
{
    QCOMPARE(labSocketPath(u"/tmp/lab"_s), u"/tmp/lab/lab.sock"_s);
    const QString longFolder = u"/tmp/"_s + QString(120, u'x');
    QVERIFY(labSocketPath(longFolder).size() < 100);
    QVERIFY(labSocketPath(longFolder) != labSocketPath(longFolder + u'x'));
}

QTEST_GUILESS_MAIN(TestLabProcess)
#include "tst_labprocess.moc"
