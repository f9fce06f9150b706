// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/backends/lab/core/labbench.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace castello;
using namespace castello::lab;
using namespace Qt::StringLiterals;
using castello::test::LabBench;

/// Plays the recorded deploy chain of a real server to the core and compares what both answered:
/// status, reason, keys and JSON types.
class TestPveRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chain();
};

namespace {

QJsonObject recording(const QDir &folder, int number)
{
    const QStringList names = folder.entryList({u"%1-*.json"_s.arg(number, 3, 10, QChar(u'0'))});
    QFile file(names.isEmpty() ? QString() : folder.filePath(names.first()));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// Keys with the types of their values, of an object or of the first element of a list.
QMap<QString, int> shape(const QJsonValue &value)
{
    QMap<QString, int> keys;
    const QJsonObject object
        = value.isArray() ? value.toArray().first().toObject() : value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        keys[member.key()] = member.value().type();
    }
    return keys;
}

} // namespace

void TestPveRecordings::chain()
{
    CASTELLO_NEED_SHARED(path, "pve/transcripts");
    const QDir folder(path);
    LabBench bench;
    QMap<QString, QString> upids; // theirs → ours
    int compared = 0;
    for (int number = 671; number <= 729; number++) {
        const QJsonObject exchange = recording(folder, number);
        QString target = exchange[u"request"_s][u"target"_s].toString().mid(10);
        if (exchange.isEmpty()) {
            continue;
        }
        const bool isPoll = target.endsWith(u"/status"_s) && target.contains(u"/tasks/"_s);
        for (const auto &[theirs, ours] : upids.asKeyValueRange()) {
            target.replace(theirs, ours);
        }
        const QJsonObject expected = exchange[u"response"_s].toObject();
        const QJsonValue theirs
            = QJsonDocument::fromJson(expected[u"body"_s].toString().toUtf8()).object()[u"data"_s];
        if (isPoll && theirs[u"status"_s].toString() == u"stopped") {
            const QString upid = QUrl::fromPercentEncoding(target.section(u'/', 4, 4).toLatin1());
            while (bench.world.tasks.find(upid)->isRunning() && bench.scheduler.runNext()) { }
        }
        const ApiResponse answer
            = bench.call(exchange[u"request"_s][u"method"_s].toString().toLatin1(),
                target.toLatin1(),
                exchange[u"request"_s][u"body"_s].toString().toLatin1());
        const QByteArray where
            = QByteArray::number(number) + ' ' + target.toLatin1() + ' ' + answer.body;
        QVERIFY2(answer.status == expected[u"status"_s].toInt(), where.constData());
        QVERIFY2(QString::fromUtf8(answer.reason) == expected[u"reason"_s].toString(),
            where.constData());
        const QJsonValue ours = LabBench::data(answer);
        if (theirs.toString().startsWith(u"UPID:"_s)) {
            upids[QString::fromLatin1(QUrl::toPercentEncoding(theirs.toString()))]
                = QString::fromLatin1(QUrl::toPercentEncoding(ours.toString()));
        }
        QVERIFY2(ours.type() == theirs.type(), where.constData());
        // Lists of VMs tell more the older a VM is, and the lab's create takes longer than the
        // recorded one.
        const bool isList
            = target.startsWith(u"/cluster/resources"_s) || target.startsWith(u"/pools"_s);
        if (isList) {
            const auto known = shape(ours);
            for (const auto &[key, type] : shape(theirs).asKeyValueRange()) {
                QVERIFY2(known.value(key, -1) == type, where.constData());
            }
        } else if (!target.startsWith(u"/access"_s)) {
            QCOMPARE(shape(ours), shape(theirs));
        }
        compared++;
    }
    QVERIFY(compared > 50);
}

QTEST_GUILESS_MAIN(TestPveRecordings)
#include "tst_pverecordings.moc"
