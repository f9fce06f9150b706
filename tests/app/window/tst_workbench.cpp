// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/canvas/canvasview.h"
#include "app/widgets/focus.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/workbench.h"
#include "tests/support/labend.h"
#include "tests/support/panels.h"
#include "tests/support/sample.h"
#include "tests/support/windowstage.h"

#include <QDockWidget>
#include <QTest>

#include <optional>

using namespace castello;
using namespace Qt::StringLiterals;

/// The panels: when they come, where they stand, how the keyboard goes through them.
class TestWorkbench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance())); }
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }

    void tabGoesToNothingThatIsBehind();
    void panelsComeBackWhereTheyWere();
    void panelsKeepTheirSizes();
    void panelsComeAfterTheDrawing();
    void aPanelThatIsWantedComesAtOnce();
    void panelsMayBeWantedBeforeTheFirstPicture();
    void aRunMissesNoPanel();
    void resetPutsEveryPanelBack();
    void aFloatingPanelTakesTheKeyboardAndGivesItBack();
    void aSmallScreenHoldsEveryPanel();

private:
    std::optional<test::WindowStage> m_stage;
};

/// Not even for a moment: a field there would take what is typed for finished.
void TestWorkbench::tabGoesToNothingThatIsBehind()
{
    m_stage->window->openSample();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    QVERIFY(test::waitForPanels(m_stage->window.get()));
    QStringList behind;
    int steps = 0;
    const QObject listener;
    connect(qApp, &QApplication::focusChanged, &listener, [&](QWidget *, const QWidget *now) {
        ++steps;
        if (now == nullptr || !isInSight(now)) {
            behind.append(now ? now->objectName() : u"nothing"_s);
        }
    });
    auto *first = m_stage->window->findChild<QWidget *>(u"problemCount"_s);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        first->setFocus();
        steps = 0;
        for (int pressed = 0; pressed < 300; ++pressed) {
            QTest::keyClick(m_stage->window->focusWidget(), key);
            if (m_stage->window->focusWidget() == first) {
                break;
            }
        }
        QCOMPARE(m_stage->window->focusWidget(), first);
        QVERIFY(steps > 10);
        QVERIFY2(behind.isEmpty(), qPrintable(behind.join(u' ')));
    }
}

void TestWorkbench::panelsComeBackWhereTheyWere()
{
    QVERIFY(!m_stage->open(test::sampleCastleText()).isEmpty());
    auto *inspector = m_stage->window->findChild<QDockWidget *>(u"inspector"_s);
    inspector->hide();
    m_stage->window->resize(1100, 720);
    QVERIFY(m_stage->restart());
    QVERIFY(m_stage->window->findChild<QDockWidget *>(u"inspector"_s)->isHidden());
    QVERIFY(!m_stage->window->findChild<QDockWidget *>(u"outline"_s)->isHidden());
}

void TestWorkbench::panelsKeepTheirSizes()
{
    QVERIFY(!m_stage->open(test::sampleCastleText()).isEmpty());
    QVERIFY(test::waitForPanels(m_stage->window.get()));
    const auto widthOf = [](const MainWindow *window, const QString &panel) {
        return window->findChild<QDockWidget *>(panel)->width();
    };
    m_stage->window->findChild<Workbench *>()->resizeDocks(
        {m_stage->window->findChild<QDockWidget *>(u"palette"_s),
            m_stage->window->findChild<QDockWidget *>(u"inspector"_s)},
        {240, 350},
        Qt::Horizontal);
    QTRY_COMPARE(widthOf(m_stage->window.get(), u"inspector"_s), 350);
    const int palette = widthOf(m_stage->window.get(), u"palette"_s);
    m_stage->window->close();
    QTRY_VERIFY(!m_stage->window->isVisible());
    for (int start = 0; start < 2; ++start) { // it is not lost by one that shows nothing of it
        MainWindow second;
        second.begin({});
        second.show();
        QVERIFY(test::waitForPanels(&second));
        QCOMPARE(widthOf(&second, u"inspector"_s), 350);
        QCOMPARE(widthOf(&second, u"palette"_s), palette);
        second.close();
        QTRY_VERIFY(!second.isVisible());
    }
}

void TestWorkbench::panelsComeAfterTheDrawing()
{
    m_stage->window = std::make_unique<MainWindow>();
    m_stage->window->openSample();
    const auto *workbench = m_stage->window->findChild<Workbench *>();
    QList<std::pair<bool, bool>> seen; // the castle, its panels
    connect(workbench->canvas(), &CanvasView::drawn, this, [&seen, workbench] {
        const bool isDrawn = workbench->canvas()->viewModel()->items()->rowCount() > 6;
        seen.append({isDrawn, workbench->isComplete()});
    });
    m_stage->window->show();
    QVERIFY(test::waitForPanels(m_stage->window.get()));
    QCOMPARE(seen, (QList<std::pair<bool, bool>> {{true, false}}));
}

void TestWorkbench::aPanelThatIsWantedComesAtOnce()
{
    m_stage->window->actionRegistry()->action(u"castle.nextProblem"_s)->trigger();
    QVERIFY(m_stage->window->findChild<Workbench *>()->isComplete());
}

void TestWorkbench::panelsMayBeWantedBeforeTheFirstPicture()
{
    m_stage->window->openSample();
    m_stage->window->findChild<Workbench *>()->reveal(u"text"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_stage->window.get()));
    (void)m_stage->window->grab();
    QTRY_VERIFY(isInSight(m_stage->window->findChild<QWidget *>(u"textEditor"_s)));
}

/// The Run panel shows a run from its beginning: it must be there before.
void TestWorkbench::aRunMissesNoPanel()
{
    m_stage->window->openSample();
    const auto *workbench = m_stage->window->findChild<Workbench *>();
    QVERIFY(!workbench->isComplete());
    m_stage->window->workspace()->run.deploy();
    QVERIFY(workbench->isComplete());
    QTRY_VERIFY(!m_stage->window->workspace()->run.isBusy()); // planned: the lab is there
    m_stage->window.reset();
    test::endLab();
}

void TestWorkbench::resetPutsEveryPanelBack()
{
    auto *inspector = m_stage->window->findChild<QDockWidget *>(u"inspector"_s);
    inspector->hide();
    m_stage->window->findChild<QDockWidget *>(u"outline"_s)->setFloating(true);
    m_stage->window->actionRegistry()->action(u"view.resetLayout"_s)->trigger();
    QVERIFY(inspector->isVisible());
    QVERIFY(!m_stage->window->findChild<QDockWidget *>(u"outline"_s)->isFloating());
}

void TestWorkbench::aFloatingPanelTakesTheKeyboardAndGivesItBack()
{
    m_stage->window->openSample();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    auto *outline = m_stage->window->findChild<QDockWidget *>(u"outline"_s);
    outline->setFloating(true);
    m_stage->window->activateWindow();
    QTRY_VERIFY(m_stage->window->isActiveWindow());
    m_stage->window->actionRegistry()->action(u"go.outline"_s)->trigger();
    QTRY_VERIFY(outline->isActiveWindow());
    QTRY_VERIFY(outline->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_stage->window->isActiveWindow());
    const auto *canvas = m_stage->window->findChild<Workbench *>()->canvas();
    QTRY_VERIFY(canvas->isAncestorOf(QApplication::focusWidget()));
}

void TestWorkbench::aSmallScreenHoldsEveryPanel()
{
    m_stage->window->openSample();
    QVERIFY(test::waitForPanels(m_stage->window.get()));
    m_stage->window->resize(1024, 700);
    m_stage->window->actionRegistry()->action(u"view.resetLayout"_s)->trigger();
    QTRY_COMPARE(m_stage->window->size(), QSize(1024, 700));
    const auto *workbench = m_stage->window->findChild<Workbench *>();
    QList<const QWidget *> areas {workbench->centralWidget()};
    for (const auto *dock : workbench->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (isInSight(dock->widget())) {
            areas.append(dock);
        }
    }
    QVERIFY(areas.size() > 4);
    for (const QWidget *area : std::as_const(areas)) {
        QVERIFY2(workbench->rect().contains(area->geometry()), qPrintable(area->objectName()));
        for (const QWidget *other : std::as_const(areas)) {
            const bool overlaps = area != other && area->geometry().intersects(other->geometry());
            QVERIFY2(!overlaps, qPrintable(area->objectName() + u" on "_s + other->objectName()));
        }
    }
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
