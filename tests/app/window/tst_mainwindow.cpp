// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/canvas/canvasview.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/commandpalette/commandmodel.h"
#include "app/window/commandpalette/commandpalette.h"
#include "app/window/workbench.h"
#include "qml/theme/theme.h"
#include "tests/support/panels.h"
#include "tests/support/sample.h"
#include "tests/support/windowstage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace castello;
using namespace Qt::StringLiterals;

/// The window's habits, as a person meets them. Every test starts with empty settings.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance())); }
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }

    void everyCommandHasTextIdAndAShortcutOfItsOwn();
    void everyCommandSaysWhatItIsFor();
    void everyButtonHasANameForScreenReaders();
    void deployIsSeenInTheMenuToo();
    void theFirstStartShowsTheSampleReadyToRehearse();
    void theToolBarStaysWhereItIs();
    void withoutACastleTheWelcomePageIsThere();
    void theLastCastleIsOpenedAgain();
    void anEmptyFileIsOpenedAgain();
    void theEmptyCanvasOffersTheSample();
    void theWelcomePageLeadsBack();
    void theCommandPaletteFindsAndRuns();
    void theCommandPaletteSaysWhyNot();
    void theCommandPaletteSaysThatItFoundNothing();
    void deployIsOffWhileTheCastleIsWrong();

private:
    std::optional<test::WindowStage> m_stage;
};

void TestMainWindow::everyCommandHasTextIdAndAShortcutOfItsOwn()
{
    QMap<QString, QString> byShortcut;
    QSet<QString> ids;
    QVERIFY(m_stage->window->actionRegistry()->actions().size() > 30);
    for (const QAction *action : m_stage->window->actionRegistry()->actions()) {
        const QString id = action->objectName();
        QVERIFY2(id.contains(u'.'), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QVERIFY2(!plainText(action).isEmpty(), qPrintable(id));
        if (const QString keys = action->shortcut().toString(); !keys.isEmpty()) {
            QVERIFY2(!byShortcut.contains(keys),
                qPrintable(keys + u": "_s + id + u" and "_s + byShortcut.value(keys)));
            byShortcut.insert(keys, id);
        }
    }
    for (const QAction *menu : m_stage->window->menuBar()->actions()) {
        QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
    }
}

void TestMainWindow::everyCommandSaysWhatItIsFor()
{
    for (const QAction *action : m_stage->window->actionRegistry()->actions()) {
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
}

void TestMainWindow::everyButtonHasANameForScreenReaders()
{
    m_stage->window->openSample();
    QVERIFY(test::waitForPanels(m_stage->window.get()));
    for (QWidget *widget : m_stage->window->findChildren<QAbstractButton *>()) {
        const bool isQtsOwn = widget->objectName().startsWith("qt_"_L1)
            || widget->inherits("QDockWidgetTitleButton") || widget->parent()->inherits("QTabBar");
        if (!isQtsOwn && widget->isVisible()) {
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + u" in "_s + widget->parent()->objectName()));
        }
    }
}

void TestMainWindow::deployIsSeenInTheMenuToo()
{
    const QAction *deploy = m_stage->window->actionRegistry()->action(u"run.deploy"_s);
    const auto *button = m_stage->window->findChild<QToolButton *>(u"deployButton"_s);
    const auto colorOf = [](const QIcon &icon) {
        const QImage drawn = icon.pixmap(QSize(32, 32), 1.0).toImage();
        return drawn.pixelColor(drawn.width() / 2, drawn.height() / 2);
    };
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::instance()->setScheme(scheme);
        const Palette &palette = Theme::instance()->palette();
        QVERIFY(contrastRatio(colorOf(deploy->icon()), palette.surface) >= 3);
        QVERIFY(contrastRatio(colorOf(button->icon()), palette.accent) >= 3);
    }
    Theme::instance()->setScheme(Theme::Scheme::System);
}

void TestMainWindow::theFirstStartShowsTheSampleReadyToRehearse()
{
    m_stage->window->begin({});
    QCOMPARE(m_stage->window->workspace()->session.castle().name, u"tazlab"_s);
    QVERIFY(m_stage->window->findChild<QWidget *>(u"sampleBanner"_s));
    QVERIFY(m_stage->window->findChild<QToolButton *>(u"deployButton"_s)->isEnabled());
    QVERIFY(m_stage->window->workspace()->session.path().isEmpty());
    QVERIFY(!m_stage->window->workspace()->session.isModified());
    const QWidget &window = *m_stage->window;
    QVERIFY(QRect({}, window.screen()->availableSize()).contains(QRect({}, window.size())));
}

void TestMainWindow::theToolBarStaysWhereItIs()
{
    m_stage->window->begin({});
    auto *plan = m_stage->window->findChild<QToolButton *>(u"planButton"_s);
    auto *undo = m_stage->window->findChild<QToolButton *>(u"undoButton"_s);
    const QRect before = plan->geometry();
    QVERIFY(m_stage->window->workspace()->session.change(
        {u"Set the cores of all the workers to 6"_s, {{u"groups.worker.cores"_s, u"6"_s}}}));
    QCoreApplication::processEvents();
    QCOMPARE(plan->geometry(), before);
    QVERIFY(undo->toolTip().contains(u"cores of all the workers"_s)); // it still says what
}

void TestMainWindow::withoutACastleTheWelcomePageIsThere()
{
    m_stage->window->begin({});
    QVERIFY(m_stage->restart());
    QVERIFY(m_stage->window->findChild<QWidget *>(u"welcomePage"_s)->isVisible());
    QTest::mouseClick(
        m_stage->window->findChild<QAbstractButton *>(u"rehearseButton"_s), Qt::LeftButton);
    QVERIFY(m_stage->window->findChild<Workbench *>()->isVisible());
    QCOMPARE(m_stage->window->workspace()->session.castle().name, u"tazlab"_s);
}

void TestMainWindow::theLastCastleIsOpenedAgain()
{
    const QString path = m_stage->open(test::sampleCastleText());
    QVERIFY(m_stage->restart());
    QCOMPARE(m_stage->window->workspace()->session.path(), path);
    QVERIFY(m_stage->window->findChild<Workbench *>()->isVisible());
}

void TestMainWindow::anEmptyFileIsOpenedAgain()
{
    const QString path = m_stage->open({});
    QVERIFY(!path.isEmpty());
    QVERIFY(m_stage->restart());
    QCOMPARE(m_stage->window->workspace()->session.path(), path);
    QCOMPARE(m_stage->window->workspace()->session.text(), QByteArray());
    QVERIFY(!m_stage->window->workspace()->session.diagnostics().isEmpty());
}

void TestMainWindow::theEmptyCanvasOffersTheSample()
{
    QVERIFY(m_stage->window->workspace()->session.castle().groups.isEmpty());
    Q_EMIT m_stage->window->findChild<Workbench *>()->canvas()->viewModel()->sampleWanted();
    QCOMPARE(m_stage->window->workspace()->session.castle().name, u"tazlab"_s);
}

void TestMainWindow::theWelcomePageLeadsBack()
{
    m_stage->window->openSample();
    m_stage->window->showWelcome();
    auto *back = m_stage->window->findChild<QAbstractButton *>(u"backButton"_s);
    QVERIFY(back->isVisible());
    QVERIFY(back->text().contains("tazlab"_L1));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(m_stage->window->findChild<Workbench *>()->isVisible());
    m_stage->window->actionRegistry()->action(u"file.close"_s)->trigger();
    QTRY_VERIFY(!m_stage->window->findChild<Workbench *>()->isVisible());
    QVERIFY(!back->isVisible());
}

void TestMainWindow::theCommandPaletteFindsAndRuns()
{
    m_stage->window->openSample();
    m_stage->window->actionRegistry()->action(u"view.commandPalette"_s)->trigger();
    auto *palette = m_stage->window->findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *input = palette->findChild<QLineEdit *>(u"commandSearch"_s);
    QTest::keyClicks(input, u"abcast"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(m_stage->window->findChild<QDialog *>(u"aboutDialog"_s));
}

void TestMainWindow::theCommandPaletteSaysWhyNot()
{
    CommandModel model(m_stage->window->actionRegistry());
    const QAbstractItemModelTester tester(&model);
    model.search(u"stoprun"_s);
    QCOMPARE(model.actionAt(model.index(0))->objectName(), u"run.cancel"_s);
    QVERIFY(!model.index(0).data(CommandModel::ReasonRole).toString().isEmpty());
    model.search(u"qqqq"_s);
    QCOMPARE(model.rowCount(), 0);
    model.search({});
    QCOMPARE(model.rowCount(), m_stage->window->actionRegistry()->actions().size());
}

void TestMainWindow::theCommandPaletteSaysThatItFoundNothing()
{
    m_stage->window->showCommandPalette();
    auto *palette = m_stage->window->findChild<CommandPalette *>();
    auto *input = palette->findChild<QLineEdit *>(u"commandSearch"_s);
    auto *nothing = palette->findChild<QLabel *>(u"nothingFound"_s);
    QVERIFY(nothing && !nothing->isVisible());
    QTest::keyClicks(input, u"qqqq"_s);
    QVERIFY(nothing->isVisible() && nothing->text().contains("qqqq"_L1));
    QVERIFY(!palette->findChild<QListView *>()->isVisible());
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    input->clear();
    QVERIFY(!nothing->isVisible());
    QVERIFY(palette->findChild<QListView *>()->isVisible());
}

void TestMainWindow::deployIsOffWhileTheCastleIsWrong()
{
    m_stage->window->openSample();
    QAction *deploy = m_stage->window->actionRegistry()->action(u"run.deploy"_s);
    QVERIFY(deploy->isEnabled());
    DocumentSession &session = m_stage->window->workspace()->session;
    session.replaceText(QByteArray(session.text()).replace("count: 3", "count: many"));
    QVERIFY(!deploy->isEnabled());
    QVERIFY(deploy->toolTip().contains(obstacle(deploy)));
    session.undoStack()->undo();
    QVERIFY(deploy->isEnabled());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
