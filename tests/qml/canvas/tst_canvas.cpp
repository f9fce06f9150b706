// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/newcastle.h"
#include "qml/canvas/ink.h"
#include "qml/theme/theme.h"
#include "tests/support/canvasstage.h"
#include "tests/support/liveworld.h"
#include "tests/support/sample.h"

#include <QAccessible>
#include <QQuickWindow>
#include <QSet>
#include <QSGRendererInterface>
#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHost = u"providers.home.hosts.pve"_s;
const QString kWorker = u"groups.worker.machines.worker-1"_s;

} // namespace

class TestCanvas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void clickSelects();
    void dragMovesAHost();
    void wheelZoomsAboutThePointer();
    void middleButtonPans();
    void spaceAndLeftButtonPan();
    void stepperCounts();
    void delegatesSurviveAnEdit();
    void everyItemHasANameAndARole();
    void emptyCastleSaysWhatToDo();
    void aTextThatCannotBeReadLeadsToItsProblems();
    void edgesAreDrawn();
    void delegatesAreFew_data();
    void delegatesAreFew();
    void itemsDoNotDependOnTheTotal();
    void aDragMakesNoDelegate();
    void aSignThatChangedUnseenIsDrawnAnew();
    void everyStateHasItsSign_data();
    void everyStateHasItsSign();
    void theLegendLeavesRoomForTheDrawing();
};

/// Every warning of QML is a mistake.
void TestCanvas::initTestCase()
{
    Theme::instance()->setScheme(Theme::Scheme::Light);
    QTest::failOnWarning(QRegularExpression(u"\\.qml"_s));
}

void TestCanvas::clickSelects()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    QTest::mouseClick(&stage.widget, Qt::LeftButton, {}, stage.pointOn(kWorker));
    QCOMPARE(stage.selection.paths(), QStringList {kWorker});
    QTest::mouseClick(&stage.widget, Qt::LeftButton, Qt::ControlModifier, stage.pointOn(kHost));
    QCOMPARE(stage.selection.paths(), (QStringList {kWorker, kHost}));
    QTest::mouseClick(&stage.widget, Qt::LeftButton, {}, {2, stage.widget.height() - 2});
    QVERIFY(stage.selection.paths().isEmpty());
}

void TestCanvas::dragMovesAHost()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    const QPoint start = stage.pointOn(kHost);
    const QPointF before = stage.model.items()->find(kHost)->area.topLeft();
    QTest::mousePress(&stage.widget, Qt::LeftButton, {}, start);
    for (int i = 1; i <= 10; ++i) {
        QTest::mouseMove(&stage.widget, start - QPoint(i * 10, 0));
    }
    QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, start - QPoint(100, 0));
    const QPointF after = stage.model.items()->find(kHost)->area.topLeft();
    QVERIFY(after.x() < before.x());
    QCOMPARE(stage.session.undoStack()->count(), 1);
    QCOMPARE(stage.item(u"canvasItem."_s + kHost)->x(), after.x());
}

void TestCanvas::wheelZoomsAboutThePointer()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    const QPoint pointer = stage.pointOn(kWorker);
    const QPointF under = stage.model.viewport()->toScene(pointer);
    const double before = stage.model.viewport()->zoom();
    QWheelEvent wheel(pointer,
        stage.widget.mapToGlobal(pointer),
        {},
        {0, 120},
        Qt::NoButton,
        Qt::ControlModifier,
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(&stage.widget, &wheel);
    QVERIFY(stage.model.viewport()->zoom() > before);
    const QPointF now = stage.model.viewport()->toScene(pointer);
    QVERIFY(QLineF(now, under).length() < 1);
}

void TestCanvas::middleButtonPans()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    const QPointF before = stage.model.viewport()->pan();
    QTest::mousePress(&stage.widget, Qt::MiddleButton, {}, {100, 100});
    QTest::mouseMove(&stage.widget, {150, 130});
    QTest::mouseRelease(&stage.widget, Qt::MiddleButton, {}, {150, 130});
    QCOMPARE(stage.model.viewport()->pan() - before, QPointF(50, 30));
    QVERIFY(stage.selection.paths().isEmpty());
}

void TestCanvas::spaceAndLeftButtonPan()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.widget));
    stage.widget.setFocus();
    const QPointF before = stage.model.viewport()->pan();
    const QPoint start = stage.pointOn(kHost);
    QTest::keyPress(&stage.widget, Qt::Key_Space);
    QTest::mousePress(&stage.widget, Qt::LeftButton, {}, start);
    QTest::mouseMove(&stage.widget, start + QPoint(40, 20));
    QTest::mouseRelease(&stage.widget, Qt::LeftButton, {}, start + QPoint(40, 20));
    QTest::keyRelease(&stage.widget, Qt::Key_Space);
    QCOMPARE(stage.model.viewport()->pan() - before, QPointF(40, 20));
    QCOMPARE(stage.session.undoStack()->count(), 0);
}

void TestCanvas::stepperCounts()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    QQuickItem *more = stage.item(u"more.worker"_s);
    QVERIFY(more);
    const QPoint middle = more->mapToScene({more->width() / 2, more->height() / 2}).toPoint();
    QTest::mouseClick(&stage.widget, Qt::LeftButton, {}, middle);
    QCOMPARE(stage.session.castle().findGroup(u"worker")->count, 4);
    QTRY_VERIFY(stage.item(u"canvasItem.groups.worker.machines.worker-4"_s));
}

void TestCanvas::delegatesSurviveAnEdit()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    QQuickItem *card = stage.item(u"canvasItem."_s + kWorker);
    QVERIFY(card);
    stage.model.stepGroup(u"groups.controlplane"_s, 1);
    stage.model.update();
    QCOMPARE(stage.item(u"canvasItem."_s + kWorker), card);
}

void TestCanvas::everyItemHasANameAndARole()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    stage.selection.select(kWorker);
    for (const CanvasItem &item : stage.model.items()->items()) {
        QQuickItem *delegate = stage.item(u"canvasItem."_s + item.key);
        QVERIFY2(delegate, qPrintable(item.key));
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(delegate);
        QVERIFY2(told, qPrintable(item.key));
        QVERIFY(told->text(QAccessible::Name).contains(item.title));
        QCOMPARE(told->role(), QAccessible::ListItem);
        QCOMPARE(bool(told->state().selected), item.path == kWorker);
    }
}

void TestCanvas::emptyCastleSaysWhatToDo()
{
    CanvasStage stage(newCastleText(u"new"_s));
    stage.widget.show();
    QVERIFY(stage.item(u"emptyState"_s)->isVisible());
    const QSignalSpy wanted(&stage.model, &CanvasViewModel::sampleWanted);
    QQuickItem *open = stage.item(u"openSample"_s);
    QTest::mouseClick(&stage.widget,
        Qt::LeftButton,
        {},
        open->mapToScene({open->width() / 2, open->height() / 2}).toPoint());
    QCOMPARE(wanted.size(), 1);
    stage.session.start(sampleCastleText());
    QTRY_VERIFY(!stage.item(u"emptyState"_s)->isVisible());
}

void TestCanvas::aTextThatCannotBeReadLeadsToItsProblems()
{
    CanvasStage stage("metadata: [name\n");
    stage.widget.show();
    QVERIFY(stage.item(u"emptyState"_s)->isVisible());
    QVERIFY(!stage.item(u"openSample"_s)->isVisible());
    const QSignalSpy wanted(&stage.model, &CanvasViewModel::problemsWanted);
    QQuickItem *show = stage.item(u"showProblems"_s);
    QTest::mouseClick(&stage.widget,
        Qt::LeftButton,
        {},
        show->mapToScene({show->width() / 2, show->height() / 2}).toPoint());
    QCOMPARE(wanted.size(), 1);
    stage.session.start(newCastleText(u"new"_s));
    QTRY_VERIFY(stage.item(u"openSample"_s)->isVisible());
    QVERIFY(!show->isVisible());
}

/// With the renderer that this run has: painted under Software, geometry under OpenGL.
void TestCanvas::edgesAreDrawn()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.widget));
    const bool isSoftware = stage.widget.quickWindow()->rendererInterface()->graphicsApi()
        == QSGRendererInterface::Software;
    QCOMPARE(stage.item(u"paintedEdges"_s) != nullptr, isSoftware);
    QCOMPARE(stage.item(u"geometryEdges"_s) != nullptr, !isSoftware);
    const CanvasViewport *viewport = stage.model.viewport();
    const QLineF line = stage.model.lines().first().line;
    const QPoint middle = viewport->toView(line.center()).toPoint();
    const QImage image = stage.widget.grab().toImage();
    const QRect around(middle - QPoint(4, 3), QSize(9, 7));
    QVERIFY(pixelsLike(image, around, Theme::instance()->accent()) >= 5);
}

void TestCanvas::delegatesAreFew_data()
{
    QTest::addColumn<int>("machines");
    QTest::newRow("200") << 200;
    QTest::newRow("1000") << 1000;
    QTest::newRow("5000") << 5000;
}

void TestCanvas::delegatesAreFew()
{
    QFETCH(int, machines);
    CanvasStage stage(sampleOf(machines));
    lookAt(stage, kHost);
    QVERIFY(stage.visibleCount() > 50);
    QVERIFY2(stage.delegateCount() <= 2 * stage.visibleCount() + 50,
        qPrintable(
            u"%1 delegates, %2 visible"_s.arg(stage.delegateCount()).arg(stage.visibleCount())));
}

/// The same view of the same cards, to the item, however many there are outside it.
void TestCanvas::itemsDoNotDependOnTheTotal()
{
    const auto itemsAmongCardsOf = [](int machines) {
        CanvasStage stage(sampleOf(machines));
        lookAt(stage, kHost);
        const QString first = u"groups.worker0.machines.worker0-1"_s;
        const QPointF corner = stage.model.items()->find(first)->area.center();
        stage.model.viewport()->centerOn(corner + QPointF(640, 400));
        return stage.itemCount();
    };
    const qsizetype items = itemsAmongCardsOf(200);
    QVERIFY(items > 500);
    QCOMPARE(itemsAmongCardsOf(5000), items);
}

void TestCanvas::aDragMakesNoDelegate()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    stage.selection.select(kHost);
    const QSignalSpy inserts(stage.model.items(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy resets(stage.model.items(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(stage.model.items(), &QAbstractItemModel::dataChanged);
    const auto delegates = [&stage] {
        const auto items = stage.itemsThat(
            [](const QQuickItem *item) { return item->objectName().startsWith("canvasItem."_L1); });
        return QSet<QQuickItem *>(items.cbegin(), items.cend());
    };
    const QSet<QQuickItem *> before = delegates();
    stage.model.beginDrag(kHost);
    for (int step = 1; step <= 10; ++step) {
        stage.model.dragBy({step * -20.0, 0});
        QCOMPARE(changes.size(), step); // the host and all that is in it, at once
    }
    QCOMPARE(delegates(), before);
    stage.model.endDrag();
    stage.model.update();
    QVERIFY(inserts.isEmpty());
    QVERIFY(resets.isEmpty());
    QCOMPARE(delegates(), before);
}

/// Both turned to another state while they could not be seen; one of them then has no picture.
void TestCanvas::aSignThatChangedUnseenIsDrawnAnew()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    QQuickWidget &widget = stage.widget;
    const auto makeSign = [&widget](double x, CanvasLook::Mark mark) {
        auto *sign = new MarkInk(widget.rootObject());
        sign->setZ(1000);
        sign->setPosition({x, 2});
        sign->setSize({16, 16});
        sign->setColor(Qt::black);
        sign->setMark(mark);
        return sign;
    };
    MarkInk *changed = makeSign(2, CanvasLook::Mark::HalfDisc);
    const auto picture = [&widget](int x) { return widget.grabFramebuffer().copy(x, 2, 16, 16); };
    const QImage disc = picture(2);
    changed->setVisible(false);
    const QImage nothing = picture(2);

    QVERIFY(nothing != disc);
    changed->setMark(CanvasLook::Mark::Plus);
    changed->setVisible(true);
    makeSign(22, CanvasLook::Mark::Plus);
    QCOMPARE(picture(2), picture(22));
    QVERIFY(picture(2) != disc);
}

void TestCanvas::everyStateHasItsSign_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

/// For people too: set CASTELLO_PICTURES to a folder to get the pictures.
void TestCanvas::everyStateHasItsSign()
{
    QFETCH(Theme::Scheme, scheme);
    Theme::instance()->setScheme(scheme);
    CanvasStage stage(sampleCastleText());
    stage.model.stepGroup(u"groups.worker"_s, 5);
    stage.model.stepGroup(u"groups.controlplane"_s, 1);
    showEveryState(stage.live, stage.session.castle());
    stage.model.update();
    stage.model.zoomToFit();
    stage.selection.select(kWorker);
    stage.widget.show();
    QCOMPARE(stage.model.legend().size(), 8); // all but drawn, and drifted, which nothing tells yet
    QVERIFY(stage.item(u"legend"_s)->isVisible());
    const QImage image = stage.widget.grab().toImage();
    QVERIFY(!image.isNull());
    if (const QString folder = qEnvironmentVariable("CASTELLO_PICTURES"); !folder.isEmpty()) {
        QVERIFY(image.save(
            folder + u"/canvas-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    }
    Theme::instance()->setScheme(Theme::Scheme::Light);
}

void TestCanvas::theLegendLeavesRoomForTheDrawing()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.resize(560, 320);
    stage.widget.show();
    stage.model.zoomToFit();
    QVERIFY(!stage.item(u"legend"_s)->isVisible());
    showEveryState(stage.live, stage.session.castle());
    stage.model.update();
    QVERIFY(stage.model.viewport()->zoom() < 0.6);
    const QQuickItem *legend = stage.item(u"legend"_s);
    QVERIFY(legend->isVisible());
    const QPointF drawing = stage.model.viewport()->toView(stage.model.bounds().topLeft());
    QVERIFY2(
        drawing.y() > legend->y() + legend->height(), qPrintable(QString::number(drawing.y())));
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
