// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvasviewmodel.h"
#include "qml/canvas/edgecurve.h"
#include "tests/support/sample.h"

#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QString kHost = u"providers.home.hosts.pve"_s;
const QString kNetwork = u"networks.lan"_s;
const QString kLonghorn = u"components.longhorn"_s;
const QString kFlux = u"versions.flux"_s;

/// The view model of the sample castle.
struct Canvas
{
    Canvas()
    {
        session.start(test::sampleCastleText());
        model.update();
        model.viewport()->setSize({900, 500});
    }
    [[nodiscard]] QRectF area(const QString &key) { return model.items()->find(key)->area; }

    DocumentSession session;
    Selection selection;
    LiveState live;
    CanvasViewModel model {&session, &selection, &live};
};

} // namespace

class TestCanvasViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsOnceForManyChanges();
    void clickSelects();
    void findsTheTopmostItem();
    void dragIsOneStepOfUndo();
    void dragOfSeveralIsOneStep();
    void machinesAreNotDragged();
    void cancelledDragLeavesNothing();
    void newsDoNotEndADrag();
    void dragAlignsWithOthers();
    void layoutIsOneStep();
    void alignsAndDistributes();
    void stepsGroups();
    void zoomsAboutThePointer();
    void zoomHasLimits();
    void linesAreAtLeastAPixelWide();
    void fitsWhenOpened();
    void nothingFittedLiesBelowTheZoomBar();
    void anotherMachineMovesNothing();
    void revealsWhatIsOutOfView();
    void linesFollowADrag();
    void dashesCoverTheWay();
    void tellsAboutWhatIsUnderThePointer();
};

void TestCanvasViewModel::buildsOnceForManyChanges()
{
    Canvas canvas;
    const QSignalSpy built(&canvas.model, &CanvasViewModel::sceneChanged);
    for (int i = 0; i < 20; ++i) {
        canvas.session.place(u"Move"_s, {{kHost, QPointF(i * 20 + 20, 0)}});
    }
    QCOMPARE(built.size(), 0);
    QTRY_COMPARE(built.size(), 1);
    QCOMPARE(canvas.area(kHost).left(), 400.0);
}

void TestCanvasViewModel::clickSelects()
{
    Canvas canvas;
    canvas.model.click(kHost, Qt::NoModifier);
    canvas.model.click(kNetwork, Qt::ControlModifier);
    QCOMPARE(canvas.selection.paths(), (QStringList {kHost, kNetwork}));
    canvas.model.click(kHost, Qt::ControlModifier);
    QCOMPARE(canvas.selection.paths(), QStringList {kNetwork});
    canvas.model.click({}, Qt::ControlModifier); // a slip beside an item loses nothing
    QCOMPARE(canvas.selection.paths(), QStringList {kNetwork});
    canvas.model.click({}, Qt::NoModifier);
    QVERIFY(canvas.selection.paths().isEmpty());
}

void TestCanvasViewModel::findsTheTopmostItem()
{
    Canvas canvas;
    const QString machine = u"groups.worker.machines.worker-1"_s;
    QCOMPARE(canvas.model.itemAt(canvas.area(machine).center()), machine);
    QCOMPARE(canvas.model.itemAt(canvas.area(kHost).topLeft() + QPointF(5, 5)), kHost);
    QCOMPARE(
        canvas.model.itemAt(canvas.area(u"cluster.endpoint"_s).center()), u"cluster.endpoint"_s);
    QCOMPARE(canvas.model.itemAt({-1000, -1000}), QString());
}

void TestCanvasViewModel::dragIsOneStepOfUndo()
{
    Canvas canvas;
    const QPointF start = canvas.area(kHost).topLeft();
    const QPointF card = canvas.area(u"groups.worker.machines.worker-1"_s).topLeft();
    const QSignalSpy changes(canvas.model.items(), &QAbstractItemModel::dataChanged);
    QVERIFY(canvas.model.beginDrag(kHost));
    const auto before = changes.size(); // the selection
    canvas.model.dragBy({-301, -207});
    QCOMPARE(changes.size() - before, 1);
    canvas.model.dragBy({-302, -207}); // within the same place of the grid
    QCOMPARE(changes.size() - before, 1);
    canvas.model.endDrag();
    const QPointF moved = canvas.area(kHost).topLeft() - start;
    QVERIFY(!moved.isNull());
    QCOMPARE(canvas.area(u"groups.worker.machines.worker-1"_s).topLeft() - card, moved);
    QCOMPARE(canvas.session.undoStack()->count(), 1);
    QCOMPARE(canvas.session.undoStack()->undoText(), u"Move pve"_s);
    canvas.session.undoStack()->undo();
    canvas.model.update();
    QCOMPARE(canvas.area(kHost).topLeft(), start);
}

void TestCanvasViewModel::dragOfSeveralIsOneStep()
{
    Canvas canvas;
    canvas.selection.set({kLonghorn, kFlux});
    const QPointF apart = canvas.area(kFlux).topLeft() - canvas.area(kLonghorn).topLeft();
    QVERIFY(canvas.model.beginDrag(kFlux));
    canvas.model.dragBy({40, 200});
    canvas.model.endDrag();
    QCOMPARE(canvas.area(kFlux).topLeft() - canvas.area(kLonghorn).topLeft(), apart);
    QCOMPARE(canvas.session.undoStack()->count(), 1);
    QVERIFY(canvas.session.layout().positions.contains(kLonghorn));
}

void TestCanvasViewModel::machinesAreNotDragged()
{
    Canvas canvas;
    QVERIFY(!canvas.model.beginDrag(u"groups.worker.machines.worker-1"_s));
    QVERIFY(!canvas.model.isDragging());
}

void TestCanvasViewModel::cancelledDragLeavesNothing()
{
    Canvas canvas;
    const QPointF start = canvas.area(kHost).topLeft();
    canvas.model.beginDrag(kHost);
    canvas.model.dragBy({200, 200});
    QVERIFY(canvas.area(kHost).topLeft() != start);
    canvas.model.cancelDrag();
    QCOMPARE(canvas.area(kHost).topLeft(), start);
    QCOMPARE(canvas.session.undoStack()->count(), 0);
}

void TestCanvasViewModel::newsDoNotEndADrag()
{
    Canvas canvas;
    canvas.model.beginDrag(kHost);
    canvas.model.dragBy({200, 200});
    WorldView view;
    view.capacities.insert({u"home"_s, u"pve"_s}, {.cores = 8});
    canvas.live.setWorld(view);
    QCoreApplication::processEvents();
    QVERIFY(canvas.model.isDragging());
    canvas.model.endDrag();
    QTRY_VERIFY(canvas.model.items()->find(kHost)->capacity.first().isKnown);
    QVERIFY(canvas.session.layout().positions.contains(kHost));
}

void TestCanvasViewModel::dragAlignsWithOthers()
{
    Canvas canvas;
    const QPointF target(canvas.area(kLonghorn).left(), canvas.area(kFlux).top() + 400);
    canvas.model.beginDrag(kFlux);
    canvas.model.dragBy(target + QPointF(4, 3) - canvas.area(kFlux).topLeft());
    QVERIFY(canvas.model.hasVerticalGuide());
    QCOMPARE(canvas.area(kFlux).left(), canvas.area(kLonghorn).left());
    canvas.model.endDrag();
    QVERIFY(!canvas.model.hasVerticalGuide());
}

void TestCanvasViewModel::layoutIsOneStep()
{
    Canvas canvas;
    const QRectF start = canvas.area(kHost);
    canvas.session.place(u"Move"_s, {{kHost, QPointF(500, 500)}, {kFlux, QPointF(0, 0)}});
    canvas.model.layoutAutomatically();
    QCOMPARE(canvas.area(kHost), start);
    QCOMPARE(canvas.session.undoStack()->count(), 2);
    canvas.session.undoStack()->undo();
    QCOMPARE(canvas.session.layout().positions.size(), 2);
}

void TestCanvasViewModel::alignsAndDistributes()
{
    Canvas canvas;
    const QString repository = u"gitops.workloads"_s;
    canvas.session.place(u"Move"_s,
        {{kLonghorn, QPointF(0, 600)},
            {kFlux, QPointF(260, 700)},
            {repository, QPointF(900, 800)}});
    canvas.model.update();
    canvas.selection.set({kLonghorn, kFlux, repository});
    canvas.model.alignSelection(Qt::TopEdge);
    canvas.model.update();
    QCOMPARE(canvas.area(kFlux).top(), 600.0);
    QCOMPARE(canvas.area(repository).top(), 600.0);
    canvas.model.distributeSelection(Qt::Horizontal);
    canvas.model.update();
    QCOMPARE(canvas.area(kFlux).left() - canvas.area(kLonghorn).right(),
        canvas.area(repository).left() - canvas.area(kFlux).right());
    QCOMPARE(canvas.session.undoStack()->count(), 3);
}

void TestCanvasViewModel::stepsGroups()
{
    Canvas canvas;
    const QSignalSpy inserts(canvas.model.items(), &QAbstractItemModel::rowsInserted);
    canvas.model.stepGroup(u"groups.worker"_s, 1);
    canvas.model.update();
    QCOMPARE(canvas.session.castle().findGroup(u"worker")->count, 4);
    QCOMPARE(inserts.size(), 1); // one card, everything else stays
    canvas.model.stepGroup(kHost, 1); // cannot be counted
    QCOMPARE(canvas.session.undoStack()->count(), 1);
}

void TestCanvasViewModel::zoomsAboutThePointer()
{
    CanvasViewport viewport;
    viewport.setSize({800, 600});
    const QPointF pointer(300, 200);
    const QPointF under = viewport.toScene(pointer);
    viewport.zoomAbout(pointer, 2);
    QCOMPARE(viewport.zoom(), 2.0);
    QCOMPARE(viewport.toScene(pointer), under);
    QCOMPARE(viewport.visibleArea().size(), QSizeF(400, 300));
}

void TestCanvasViewModel::zoomHasLimits()
{
    CanvasViewport viewport;
    viewport.setSize({800, 600});
    viewport.zoomAbout({}, 1000);
    QCOMPARE(viewport.zoom(), CanvasViewport::kLargestZoom);
    viewport.zoomAbout({}, 0.00001);
    QCOMPARE(viewport.zoom(), CanvasViewport::kSmallestZoom);
}

void TestCanvasViewModel::linesAreAtLeastAPixelWide()
{
    CanvasViewport viewport;
    viewport.setSize({800, 600});
    QSignalSpy zoomed(&viewport, &CanvasViewport::zoomChanged);
    viewport.panBy({20, 20});
    QCOMPARE(zoomed.size(), 0);
    QCOMPARE(viewport.hairline(), 1.0);
    viewport.zoomTo(0.8);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(viewport.hairline() * viewport.zoom(), 1.0);
    viewport.zoomTo(2);
    QCOMPARE(viewport.hairline(), 1.0);
}

void TestCanvasViewModel::fitsWhenOpened()
{
    Canvas canvas;
    QVERIFY(canvas.model.viewport()->visibleArea().contains(canvas.model.bounds()));
    canvas.model.viewport()->setSize({400, 300}); // nothing was panned: still all in view
    QVERIFY(canvas.model.viewport()->visibleArea().contains(canvas.model.bounds()));
    canvas.model.viewport()->panBy({30, 0});
    const QPointF pan = canvas.model.viewport()->pan();
    canvas.model.viewport()->setSize({500, 300});
    QCOMPARE(canvas.model.viewport()->pan(), pan);
}

void TestCanvasViewModel::nothingFittedLiesBelowTheZoomBar()
{
    Canvas canvas;
    CanvasViewport *viewport = canvas.model.viewport();
    constexpr double kBarTop = 24 + 32; // Canvas.qml: its margin and its height
    const auto isClear = [&] {
        const QRectF all = canvas.model.bounds();
        return viewport->toView(all.bottomRight()).y() < viewport->size().height() - kBarTop
            && viewport->visibleArea().contains(all);
    };
    for (const QSizeF &size : {QSizeF(900, 500), QSizeF(480, 380)}) {
        viewport->setSize(size);
        canvas.model.zoomToFit();
        QVERIFY(isClear());
    }
    const auto add = [&canvas](PaletteKind kind) {
        return canvas.session.attempt(addFromPalette(canvas.session.castle(), kind)).has_value();
    };
    QVERIFY(add(PaletteKind::Host) && add(PaletteKind::Network));
    canvas.model.update();
    QVERIFY(isClear()); // nobody panned: what is new is in view
    viewport->panBy({30, 0});
    const QPointF pan = viewport->pan();
    QVERIFY(add(PaletteKind::Network));
    canvas.model.update();
    QCOMPARE(viewport->pan(), pan);
}

void TestCanvasViewModel::anotherMachineMovesNothing()
{
    Canvas canvas;
    CanvasViewport *viewport = canvas.model.viewport();
    viewport->setSize({480, 380});
    canvas.model.zoomToFit();
    const QString group = u"groups.worker"_s;
    const auto place
        = [&] { return viewport->toView(canvas.model.items()->find(group)->area.topRight()); };
    const QPointF before = place();
    for (int step = 0; step < 5; ++step) {
        canvas.model.stepGroup(group, 1);
        canvas.model.update();
        QCOMPARE(place(), before);
    }
}

void TestCanvasViewModel::revealsWhatIsOutOfView()
{
    Canvas canvas;
    canvas.model.viewport()->panBy({-5000, 0});
    canvas.selection.reveal(kFlux);
    QVERIFY(canvas.model.viewport()->visibleArea().contains(canvas.area(kFlux)));
    const QPointF pan = canvas.model.viewport()->pan();
    canvas.selection.reveal(kFlux); // is in view: nothing jumps
    QCOMPARE(canvas.model.viewport()->pan(), pan);
}

void TestCanvasViewModel::linesFollowADrag()
{
    Canvas canvas;
    const double start = canvas.model.lines().first().line.x1();
    canvas.model.beginDrag(kHost);
    canvas.model.dragBy({-400, 0});
    QVERIFY(canvas.model.lines().first().line.x1() < start);
    canvas.model.cancelDrag();
}

void TestCanvasViewModel::dashesCoverTheWay()
{
    const auto pieces = dashes({{0, 0}, {0, 10}, {0, 30}}, 6, 4);
    double drawn = 0;
    for (const QList<QPointF> &piece : pieces) {
        drawn += QLineF(piece.first(), piece.last()).length();
    }
    QCOMPARE(drawn, 18.0); // three times 6 of 10
}

void TestCanvasViewModel::tellsAboutWhatIsUnderThePointer()
{
    Canvas canvas;
    const QString tip = canvas.model.tipAt(canvas.area(kHost).topLeft() + QPointF(5, 5));
    QVERIFY(tip.startsWith(u"pve"_s));
    QVERIFY(tip.contains(u"cores"_s));
    QCOMPARE(canvas.model.tipAt({-1000, -1000}), QString());
}

QTEST_MAIN(TestCanvasViewModel)
#include "tst_canvasviewmodel.moc"
