// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/canvaslayout.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestCanvasLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsBesideTheCastle_data();
    void standsBesideTheCastle();
    void isReadAsItWasWritten();
    void isWrittenTheSameWhateverTheOrder();
    void absentIsEmpty();
    void emptyLeavesNoFile();
    void saysWhatIsDamaged_data();
    void saysWhatIsDamaged();
};

void TestCanvasLayout::standsBesideTheCastle_data()
{
    QTest::addColumn<QString>("castle");
    QTest::addColumn<QString>("layout");
    QTest::newRow("the usual name")
        << u"/a/tazlab.castle.yaml"_s << u"/a/tazlab.castle.layout.json"_s;
    QTest::newRow("the short ending") << u"b.castle.yml"_s << u"b.castle.layout.json"_s;
    QTest::newRow("any YAML file") << u"home.yaml"_s << u"home.castle.layout.json"_s;
    QTest::newRow("no ending") << u"home"_s << u"home.castle.layout.json"_s;
}

void TestCanvasLayout::standsBesideTheCastle()
{
    QFETCH(QString, castle);
    QTEST(layoutFileFor(castle), "layout");
}

void TestCanvasLayout::isReadAsItWasWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.castle.layout.json"_s);
    CanvasLayout layout;
    layout.positions = {{u"networks.lan"_s, {-40, 20.5}}, {u"providers.home.hosts.pve"_s, {0, 0}}};
    QVERIFY(writeLayout(file, layout).has_value());
    QCOMPARE(readLayout(file).value().positions, layout.positions);
}

void TestCanvasLayout::isWrittenTheSameWhateverTheOrder()
{
    const QTemporaryDir folder;
    CanvasLayout one;
    CanvasLayout other;
    for (int i = 0; i < 50; ++i) {
        one.positions.insert(u"groups.g%1"_s.arg(i), QPointF(i, i));
        other.positions.insert(u"groups.g%1"_s.arg(49 - i), QPointF(49 - i, 49 - i));
    }
    QVERIFY(writeLayout(folder.filePath(u"one"_s), one).has_value());
    QVERIFY(writeLayout(folder.filePath(u"other"_s), other).has_value());
    QCOMPARE(
        test::contentOf(folder.filePath(u"one"_s)), test::contentOf(folder.filePath(u"other"_s)));
}

void TestCanvasLayout::absentIsEmpty()
{
    const QTemporaryDir folder;
    QVERIFY(readLayout(folder.filePath(u"none"_s)).value().positions.isEmpty());
}

void TestCanvasLayout::emptyLeavesNoFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.castle.layout.json"_s);
    CanvasLayout layout;
    layout.positions.insert(u"networks.lan"_s, {1, 2});
    QVERIFY(writeLayout(file, layout).has_value());
    QVERIFY(writeLayout(file, {}).has_value());
    QVERIFY(!QFile::exists(file));
}

void TestCanvasLayout::saysWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("positions: {}");
    QTest::newRow("another version") << QByteArray(R"({"castelloLayout": 2, "items": {}})");
    QTest::newRow("a place with one number")
        << QByteArray(R"({"castelloLayout": 1, "items": {"networks.lan": [1]}})");
    QTest::newRow("a place in words")
        << QByteArray(R"({"castelloLayout": 1, "items": {"networks.lan": ["left", "top"]}})");
}

void TestCanvasLayout::saysWhatIsDamaged()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.castle.layout.json"_s);
    QVERIFY(test::writeFile(file, content));
    const auto layout = readLayout(file);
    QVERIFY(!layout.has_value());
    QVERIFY2(layout.error().message.contains(file), qPrintable(layout.error().message));
}

QTEST_GUILESS_MAIN(TestCanvasLayout)
#include "tst_canvaslayout.moc"
