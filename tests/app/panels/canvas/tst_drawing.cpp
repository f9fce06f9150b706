// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/canvas/canvasview.h"
#include "app/window/commands/canvascommands.h"
#include "app/window/workbench.h"
#include "tests/support/sample.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const HostRef kPve {u"home"_s, u"pve"_s};
const HostRef kPve2 {u"home"_s, u"pve2"_s};

} // namespace

/// Drawing a castle in the window, by the mouse alone and by the keyboard alone.
class TestDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void byMouse();
    void byKeyboard();
    void aDropSaysWhyItDoesNotGo();
    void escapeLeavesNothingBehind();
    void aRightClickLeavesNothingBehind();
    void draggedMachinesArePlaced();
    void aConnectorConnects();
    void aBandSelects();
    void tilesSayWhyTheyCannotBeUsed();
    void theMenuHasAllCommands();
    void droppedThingsLieWhereAPersonArranges();

private:
    [[nodiscard]] QAbstractButton *tile(const QString &id) const;
    [[nodiscard]] CanvasViewModel *canvas() const { return m_bench->canvas()->viewModel(); }
    [[nodiscard]] const Castle &castle() const { return m_workspace->session.castle(); }
    [[nodiscard]] QWidget *quick() const;
    /// Where an item of the scene is on the canvas; `offset` from its middle, in scene units.
    [[nodiscard]] QPoint at(const QString &key, const QPointF &offset = {}) const;
    void dragTile(const QString &id, const QPoint &to);
    void dropTile(const QString &id, const QPoint &to);
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {});
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void open(const QByteArray &text);

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<Workbench> m_bench;
};

void TestDrawing::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_actions = std::make_unique<ActionRegistry>();
    m_bench = std::make_unique<Workbench>(m_workspace.get(), m_actions.get());
    new CanvasCommands(m_workspace.get(), m_bench->canvas(), m_actions.get());
    m_bench->resize(1400, 860);
    m_bench->show();
    m_bench->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench.get()));
    QTRY_VERIFY(m_bench->isComplete());
}

void TestDrawing::cleanup()
{
    m_bench.reset();
    m_actions.reset();
    m_workspace.reset();
}

QAbstractButton *TestDrawing::tile(const QString &id) const
{
    return m_bench->findChild<QAbstractButton *>(u"paletteTile."_s + id);
}

QWidget *TestDrawing::quick() const
{
    return m_bench->findChild<QWidget *>(u"canvasQuick"_s);
}

QPoint TestDrawing::at(const QString &key, const QPointF &offset) const
{
    canvas()->update();
    const CanvasItem *item = canvas()->items()->find(key);
    return item == nullptr ? QPoint(-1, -1)
                           : canvas()->viewport()->toView(item->area.center() + offset).toPoint();
}

void TestDrawing::dragTile(const QString &id, const QPoint &to)
{
    QAbstractButton *from = tile(id);
    const QPoint global = quick()->mapToGlobal(to);
    QTest::mousePress(from, Qt::LeftButton, {}, from->rect().center());
    QTest::mouseMove(from, from->rect().center() + QPoint(30, 0));
    QTest::mouseMove(from, from->mapFromGlobal(global));
}

void TestDrawing::dropTile(const QString &id, const QPoint &to)
{
    dragTile(id, to);
    QAbstractButton *from = tile(id);
    const QPoint global = quick()->mapToGlobal(to);
    QTest::mouseRelease(from, Qt::LeftButton, {}, from->mapFromGlobal(global));
    canvas()->update();
}

void TestDrawing::drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(quick(), Qt::LeftButton, modifiers, from);
    // QTest::mouseMove knows no modifiers.
    for (const QPoint &point : {from + QPoint(15, 0), to}) {
        QMouseEvent move(QEvent::MouseMove,
            QPointF(point),
            quick()->mapToGlobal(QPointF(point)),
            Qt::NoButton,
            Qt::LeftButton,
            modifiers);
        QApplication::sendEvent(quick(), &move);
    }
    QTest::mouseRelease(quick(), Qt::LeftButton, modifiers, to);
    canvas()->update();
}

void TestDrawing::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    canvas()->update();
}

void TestDrawing::open(const QByteArray &text)
{
    m_workspace->session.start(text);
    canvas()->update();
    canvas()->zoomToFit();
}

void TestDrawing::byMouse()
{
    const QByteArray empty = m_workspace->session.text();
    const QPoint middle = quick()->rect().center();
    dropTile(u"host"_s, middle);
    QCOMPARE(castle().hosts(), QList<HostRef> {kPve});
    QCOMPARE(m_workspace->selection.current(), hostPath(kPve));
    dropTile(u"controlPlanes"_s, at(hostPath(kPve)));
    QCOMPARE(castle().groups.at(0).hosts, QList<HostRef> {kPve});
    dropTile(u"workers"_s, at(hostPath(kPve)));
    dropTile(u"network"_s, QPoint(20, 20));
    QCOMPARE(castle().networks.keys(), QStringList {u"lan"_s});
    QVERIFY(castle().groups.at(1).addresses.isEmpty());

    drag(at(u"groups.worker"_s), at(u"networks.lan"_s), Qt::ShiftModifier);
    drag(at(u"groups.controlplane"_s), at(u"networks.lan"_s), Qt::ShiftModifier);
    QCOMPARE(castle().groups.at(0).addresses.keys(), QStringList {u"lan"_s});
    QCOMPARE(castle().groups.at(1).addresses.keys(), QStringList {u"lan"_s});
    QCOMPARE(castle().providers.value(u"home"_s).bridges.keys(), QStringList {u"lan"_s});
    QVERIFY(m_workspace->session.diagnostics().size() == 1); // the endpoint

    const CanvasItem *header = canvas()->items()->find(u"groups.worker"_s);
    QTest::mouseClick(
        quick(), Qt::LeftButton, {}, at(u"groups.worker"_s, {header->area.width() / 2 - 10, -1}));
    QCOMPARE(castle().groups.at(1).count, 4);

    const QString last = machinePath(u"worker"_s, u"worker-4"_s);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, at(last));
    QCOMPARE(m_workspace->selection.current(), last);
    m_actions->action(u"edit.delete"_s)->trigger();
    QCOMPARE(castle().groups.at(1).count, 3);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, at(u"groups.worker"_s));
    m_actions->action(u"edit.duplicate"_s)->trigger();
    QCOMPARE(castle().groups.at(2).key, u"worker2"_s);

    QUndoStack *stack = m_workspace->session.undoStack();
    QCOMPARE(stack->count(), 9);
    for (int step = 0; step < stack->count(); ++step) {
        QVERIFY(!stack->text(step).isEmpty());
    }
    while (stack->canUndo()) {
        stack->undo();
    }
    QCOMPARE(m_workspace->session.text(), empty);
}

void TestDrawing::byKeyboard()
{
    const QByteArray empty = m_workspace->session.text();
    tile(u"host"_s)->setFocus();
    press(Qt::Key_Return);
    tile(u"controlPlanes"_s)->setFocus();
    press(Qt::Key_Space);
    tile(u"workers"_s)->setFocus();
    press(Qt::Key_Return);
    tile(u"network"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(castle().groups.size(), 2);

    quick()->setFocus();
    m_workspace->selection.clear();
    press(Qt::Key_Tab);
    QCOMPARE(m_workspace->selection.current(), hostPath(kPve));
    press(Qt::Key_Tab);
    QCOMPARE(m_workspace->selection.current(), u"groups.controlplane"_s);
    press(Qt::Key_C);
    QVERIFY(canvas()->gestures()->isActive());
    QVERIFY(canvas()->gestures()->isAccepted());
    press(Qt::Key_Return);
    QCOMPARE(castle().groups.at(0).addresses.keys(), QStringList {u"lan"_s});
    press(Qt::Key_Plus);
    QCOMPARE(castle().groups.at(0).count, 4);
    press(Qt::Key_Minus);
    QCOMPARE(castle().groups.at(0).count, 3);

    m_workspace->selection.select(machinePath(u"controlplane"_s, u"controlplane-1"_s));
    press(Qt::Key_Right);
    QCOMPARE(m_workspace->selection.current(), machinePath(u"controlplane"_s, u"controlplane-2"_s));
    press(Qt::Key_Delete);
    QVERIFY(castle().groups.at(0).overrides.value(2).absent);

    m_workspace->selection.select(u"groups.worker"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_workspace->selection.current(), u"groups.worker2"_s);
    m_workspace->selection.select(hostPath(kPve));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(castle().hosts().size(), 2);
    m_workspace->selection.select(u"groups.worker2"_s);
    press(Qt::Key_H);
    press(Qt::Key_Escape);
    QVERIFY(!canvas()->gestures()->isActive());
    press(Qt::Key_H);
    press(Qt::Key_Return);
    QCOMPARE(castle().groups.at(2).hosts, QList<HostRef> {kPve2});
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_workspace->selection.paths().size() > 5);

    QSignalSpy inspector(m_bench->canvas(), &CanvasView::inspectorWanted);
    QSignalSpy rename(m_bench->canvas(), &CanvasView::renameWanted);
    press(Qt::Key_F2);
    QCOMPARE(rename.count(), 1);
    quick()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(inspector.count(), 1);

    QUndoStack *stack = m_workspace->session.undoStack();
    while (stack->canUndo()) {
        stack->undo();
    }
    QCOMPARE(m_workspace->session.text(), empty);
}

void TestDrawing::aDropSaysWhyItDoesNotGo()
{
    open(test::sampleCastleText());
    const QByteArray before = m_workspace->session.text();
    dragTile(u"workers"_s, at(u"components.longhorn"_s));
    const CanvasGestures *gesture = canvas()->gestures();
    QVERIFY(gesture->isActive());
    QVERIFY(!gesture->isAccepted());
    QVERIFY(gesture->targetArea().isNull());
    QVERIFY(!gesture->message().isEmpty());
    QVERIFY(
        gesture->dimmedAreas().contains(canvas()->items()->find(u"components.longhorn"_s)->area));
    QVERIFY(!gesture->dimmedAreas().contains(canvas()->items()->find(hostPath(kPve))->area));
    dragTile(u"workers"_s, at(machinePath(u"worker"_s, u"worker-1"_s)));
    QVERIFY(gesture->isAccepted());
    QCOMPARE(gesture->targetArea(), canvas()->items()->find(hostPath(kPve))->area);
    dropTile(u"workers"_s, at(u"components.longhorn"_s));
    QVERIFY(!gesture->isActive());
    QCOMPARE(m_workspace->session.text(), before);
}

void TestDrawing::escapeLeavesNothingBehind()
{
    const QPoint middle = quick()->rect().center();
    tile(u"host"_s)->setFocus();
    dragTile(u"host"_s, middle);
    QVERIFY(canvas()->gestures()->isActive());
    QTest::keyClick(tile(u"host"_s), Qt::Key_Escape);
    QVERIFY(!canvas()->gestures()->isActive());
    QTest::mouseRelease(tile(u"host"_s), Qt::LeftButton, {}, QPoint(400, 0));
    QVERIFY(castle().hosts().isEmpty());
    QCOMPARE(m_workspace->session.undoStack()->count(), 0);
}

void TestDrawing::aRightClickLeavesNothingBehind()
{
    dragTile(u"host"_s, quick()->rect().center());
    QTest::mousePress(tile(u"host"_s), Qt::RightButton);
    QVERIFY(!canvas()->gestures()->isActive());
    QTest::mouseRelease(tile(u"host"_s), Qt::RightButton);
    QTest::mouseRelease(tile(u"host"_s), Qt::LeftButton, {}, QPoint(400, 0));
    QVERIFY(castle().hosts().isEmpty());
}

void TestDrawing::draggedMachinesArePlaced()
{
    open(test::sampleCastleText());
    tile(u"host"_s)->click();
    canvas()->update();
    canvas()->zoomToFit();
    drag(at(machinePath(u"worker"_s, u"worker-2"_s)), at(hostPath(kPve2)));
    QCOMPARE(castle().groups.at(1).overrides.value(2).host, std::optional(kPve2));
    canvas()->zoomToFit();
    drag(at(u"groups.controlplane"_s), at(hostPath(kPve2)));
    QCOMPARE(castle().groups.at(0).hosts, QList<HostRef> {kPve2});
}

void TestDrawing::aConnectorConnects()
{
    open(test::sampleCastleText());
    tile(u"network"_s)->click();
    canvas()->update();
    canvas()->zoomToFit();
    const QString machine = machinePath(u"worker"_s, u"worker-2"_s);
    const double toEdge = canvas()->items()->find(machine)->area.height() / 2;
    drag(at(machine, {0, toEdge}), at(u"networks.lan2"_s));
    QCOMPARE(castle().groups.at(1).addresses.keys(), (QStringList {u"lan"_s, u"lan2"_s}));
}

void TestDrawing::aBandSelects()
{
    open(test::sampleCastleText());
    const QRectF bounds = canvas()->bounds();
    const CanvasViewport *viewport = canvas()->viewport();
    const QPoint from = viewport->toView(bounds.topLeft() - QPointF(8, 8)).toPoint();
    const QPoint to = viewport->toView(bounds.bottomRight() + QPointF(4, 4)).toPoint();
    drag(from, to);
    const QStringList selected = m_workspace->selection.paths();
    for (const QString &path :
        {hostPath(kPve), u"groups.worker"_s, u"networks.lan"_s, u"components.longhorn"_s}) {
        QVERIFY2(selected.contains(path), qPrintable(path));
    }
    QCOMPARE(m_workspace->session.undoStack()->count(), 0);
}

void TestDrawing::tilesSayWhyTheyCannotBeUsed()
{
    open(test::sampleCastleText());
    QVERIFY(!tile(u"longhorn"_s)->isEnabled());
    QVERIFY(tile(u"longhorn"_s)->toolTip().contains(u"already"_s));
    QVERIFY(tile(u"workers"_s)->isEnabled());
    m_workspace->session.replaceText("kind: [\n");
    QVERIFY(!tile(u"workers"_s)->isEnabled());
    m_workspace->session.undoStack()->undo();
    QVERIFY(tile(u"workers"_s)->isEnabled());
}

void TestDrawing::theMenuHasAllCommands()
{
    open(test::sampleCastleText());
    m_workspace->selection.select(u"groups.worker"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, QPoint(100, 100));
    QApplication::sendEvent(m_bench->canvas(), &event);
    auto *menu = m_bench->findChild<QMenu *>(u"canvasMenu"_s);
    QVERIFY(menu != nullptr);
    for (const QString &id : CanvasCommands::ids()) {
        QVERIFY(id.isEmpty() || menu->actions().contains(m_actions->action(id)));
    }
    QVERIFY(m_actions->action(u"edit.countUp"_s)->isEnabled());
    m_workspace->selection.select(u"networks.lan"_s);
    QVERIFY(!m_actions->action(u"edit.countUp"_s)->isEnabled());
    menu->close();
}

void TestDrawing::droppedThingsLieWhereAPersonArranges()
{
    open(test::sampleCastleText());
    m_workspace->session.place(u"Move"_s, {{u"networks.lan"_s, QPointF(0, 700)}});
    canvas()->update();
    canvas()->viewport()->centerOn({2000, 2000});
    dropTile(u"host"_s, quick()->rect().center());
    const CanvasItem *host = canvas()->items()->find(hostPath(kPve2));
    QVERIFY(host != nullptr);
    QVERIFY(QLineF(host->area.topLeft(), QPointF(2000 - 220, 2000 - 80)).length() <= 20);
}

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
