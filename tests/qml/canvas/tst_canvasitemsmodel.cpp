// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvasitemsmodel.h"
#include "qml/canvas/viewportproxymodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

/// `a b c`: a host, and cards `b`, `c` in it, side by side.
QList<CanvasItem> itemsOf(const QString &keys)
{
    QList<CanvasItem> items;
    double x = 0;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
        CanvasItem item;
        item.key = item.path = item.title = key;
        item.shape = CanvasLook::Shape::Machine;
        item.area = {x, 0, 100, 50};
        item.container = items.isEmpty() ? QString() : items.first().key;
        items.append(item);
        x += 120;
    }
    return items;
}

QString keysOf(const CanvasItemsModel &model)
{
    QStringList keys;
    for (const CanvasItem &item : model.items()) {
        keys.append(item.key);
    }
    return keys.join(u' ');
}

} // namespace

class TestCanvasItemsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsAnyChange_data();
    void followsAnyChange();
    void oneMoreIsOneInsert();
    void theSameSceneChangesNothing();
    void oneDifferentItemIsOneChange();
    void aMoveIsOneChange();
    void selectionChangesOnlyWhatItMust();
    void everyStateHasAColourAndAShape();
    void cullsByCells();
    void aSmallPanKeepsTheRows();
};

void TestCanvasItemsModel::followsAnyChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("more in the middle") << u"a b e"_s << u"a b c d e"_s;
    QTest::newRow("fewer at both ends") << u"a b c d"_s << u"b c"_s;
    QTest::newRow("another order") << u"a b c d"_s << u"d a c b"_s;
    QTest::newRow("nothing stays") << u"a b"_s << u"c d e"_s;
    QTest::newRow("all go") << u"a b"_s << u""_s;
    QTest::newRow("gone, new and moved") << u"a b c d e f"_s << u"f x b y a"_s;
}

void TestCanvasItemsModel::followsAnyChange()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    CanvasItemsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(itemsOf(before));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setItems(itemsOf(after));
    QCOMPARE(keysOf(model), after);
    QVERIFY(model.items() == itemsOf(after));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.rowOf(model.items().at(row).key), row);
    }
    QVERIFY(resets.isEmpty());
}

void TestCanvasItemsModel::oneMoreIsOneInsert()
{
    CanvasItemsModel model;
    model.setItems(itemsOf(u"a b c"_s));
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setItems(itemsOf(u"a b c d"_s));
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(removes.size(), 0);
    QCOMPARE(changes.size(), 0);
}

void TestCanvasItemsModel::theSameSceneChangesNothing()
{
    CanvasItemsModel model;
    model.setItems(itemsOf(u"a b c"_s));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setItems(itemsOf(u"a b c"_s));
    QVERIFY(changes.isEmpty());
}

void TestCanvasItemsModel::oneDifferentItemIsOneChange()
{
    CanvasItemsModel model;
    model.setItems(itemsOf(u"a b c"_s));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QList<CanvasItem> items = itemsOf(u"a b c"_s);
    items[1].state = ItemState::Running;
    model.setItems(items);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 1);
}

void TestCanvasItemsModel::aMoveIsOneChange()
{
    CanvasItemsModel model;
    model.setItems(itemsOf(u"a b c"_s));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.moveBy({u"a"_s}, {20, 40});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 2); // with what is in it
    QCOMPARE(changes.first().at(2).value<QList<int>>(), {CanvasItemsModel::AreaRole});
    QCOMPARE(model.find(u"c"_s)->area.topLeft(), QPointF(260, 40));
}

void TestCanvasItemsModel::selectionChangesOnlyWhatItMust()
{
    CanvasItemsModel model;
    model.setItems(itemsOf(u"a b c d"_s));
    model.setSelection({u"a"_s});
    QVERIFY(model.data(model.index(0), CanvasItemsModel::CurrentRole).toBool());
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSelection({u"a"_s, u"d"_s});
    QCOMPARE(changes.size(), 2); // a is not the current one any more, d is selected
    QVERIFY(model.data(model.index(0), CanvasItemsModel::SelectedRole).toBool());
    QVERIFY(!model.data(model.index(0), CanvasItemsModel::CurrentRole).toBool());
    QVERIFY(model.data(model.index(3), CanvasItemsModel::CurrentRole).toBool());
}

void TestCanvasItemsModel::everyStateHasAColourAndAShape()
{
    QSet<CanvasLook::Mark> marks;
    for (int state = 0; state <= int(ItemState::Stopped); ++state) {
        marks.insert(lookOf(ItemState(state)).mark);
    }
    QCOMPARE(marks.size(), int(ItemState::Stopped) + 1);
}

void TestCanvasItemsModel::cullsByCells()
{
    CanvasItemsModel model;
    QStringList keys;
    for (int i = 0; i < 100; ++i) {
        keys.append(QString::number(i));
    }
    model.setItems(itemsOf(keys.join(u' ')));
    CanvasViewport viewport;
    ViewportProxyModel proxy;
    proxy.setViewport(&viewport);
    const QAbstractItemModelTester tester(
        &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.rowCount(), 0); // nothing is in view yet
    viewport.setSize({800, 600});
    QVERIFY(proxy.rowCount() >= 7);
    QVERIFY(proxy.rowCount() <= 14);
    proxy.setShape(CanvasLook::Shape::Host);
    QCOMPARE(proxy.rowCount(), 0);
}

void TestCanvasItemsModel::aSmallPanKeepsTheRows()
{
    CanvasItemsModel model;
    model.setItems(itemsOf(u"a b c d e f g h i j k l m n"_s));
    CanvasViewport viewport;
    viewport.setSize({780, 580});
    viewport.panBy({-210, -10});
    ViewportProxyModel proxy;
    proxy.setViewport(&viewport);
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.rowCount(), 8);
    const QSignalSpy inserts(&proxy, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removes(&proxy, &QAbstractItemModel::rowsRemoved);
    for (int step = 0; step < 10; ++step) {
        viewport.panBy({-1, 0});
    }
    QVERIFY(inserts.isEmpty());
    QVERIFY(removes.isEmpty());
    viewport.panBy({-400, 0});
    QVERIFY(!inserts.isEmpty() || !removes.isEmpty());
}

QTEST_GUILESS_MAIN(TestCanvasItemsModel)
#include "tst_canvasitemsmodel.moc"
