// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/propertystring.h"
#include "tests/support/property.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestPropertyString : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void writes();
    void comesBackTheSame();
    void diskSizes_data();
    void diskSizes();
};

void TestPropertyString::reads()
{
    const auto disk = PropertyString::parse(u"local-lvm:vm-420-disk-1,discard=on,size=40G,ssd=1"_s);
    QCOMPARE(disk.bare(), u"local-lvm:vm-420-disk-1"_s);
    QCOMPARE(disk.value(u"size"_s), u"40G"_s);
    QCOMPARE(disk.value(u"cache"_s), std::nullopt);
    const auto card = PropertyString::parse(u"virtio=BC:24:11:00:01:55,bridge=vmbr0"_s);
    QCOMPARE(card.bare(), QString());
    QCOMPARE(card.value(u"virtio"_s), u"BC:24:11:00:01:55"_s);
    const auto order = PropertyString::parse(u"order=scsi0;ide2"_s);
    QCOMPARE(order.value(u"order"_s), u"scsi0;ide2"_s);
    QCOMPARE(PropertyString::parse(u"serial=YQ==,base64=1"_s).value(u"serial"_s), u"YQ=="_s);
    QCOMPARE(PropertyString::parse(QString()), PropertyString());
}

void TestPropertyString::writes()
{
    PropertyString disk;
    disk.add(QString(), u"local-lvm:0"_s)
        .add(u"import-from"_s, u"local:import/x.qcow2"_s)
        .add(u"ssd"_s, u"1"_s);
    QCOMPARE(disk.toString(), u"local-lvm:0,import-from=local:import/x.qcow2,ssd=1"_s);
}

void TestPropertyString::comesBackTheSame()
{
    QVERIFY(test::holds("what is written is read again", [] {
        const auto word = rc::gen::nonEmpty(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("abz09-_.:/;"))));
        PropertyString properties;
        if (*rc::gen::arbitrary<bool>()) {
            properties.add(QString(), QString::fromStdString(*word));
        }
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            properties.add(QString::fromStdString(*word),
                QString::fromStdString(*word) + (*rc::gen::arbitrary<bool>() ? u"="_s : QString()));
        }
        RC_ASSERT(PropertyString::parse(properties.toString()) == properties);
    }));
}

void TestPropertyString::diskSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1 = refused
    QTest::newRow("bytes") << u"512"_s << qint64(512);
    QTest::newRow("kibibytes") << u"528K"_s << qint64(528 * 1024);
    QTest::newRow("mebibytes") << u"64M"_s << qint64(64 * 1024 * 1024);
    QTest::newRow("gibibytes") << u"40G"_s << qint64(40) * 1024 * 1024 * 1024;
    QTest::newRow("tebibytes") << u"4T"_s << qint64(4) * 1024 * 1024 * 1024 * 1024;
    QTest::newRow("fraction") << u"1.5G"_s << qint64(1536) * 1024 * 1024;
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("unit alone") << u"G"_s << qint64(-1);
    QTest::newRow("negative") << u"-1G"_s << qint64(-1);
    QTest::newRow("beyond what fits") << u"99999999999T"_s << qint64(-1);
    QTest::newRow("other unit") << u"3X"_s << qint64(-1);
}

void TestPropertyString::diskSizes()
{
    QFETCH(QString, text);
    QTEST(parseDiskSize(text).value_or(-1), "bytes");
}

QTEST_GUILESS_MAIN(TestPropertyString)
#include "tst_propertystring.moc"
