// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/canvas/canvasview.h"
#include "app/widgets/focus.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/commandpalette/commandmodel.h"
#include "app/window/commandpalette/commandpalette.h"
#include "app/window/files/autosave.h"
#include "app/window/files/savedcastle.h"
#include "app/window/mainwindow.h"
#include "app/window/workbench.h"
#include "qml/theme/theme.h"
#include "tests/support/panels.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray sample()
{
    return contentOf(u":/samples/tazlab.castle.yaml"_s);
}

} // namespace

/// The window's habits, as a person meets them. Every test starts with empty settings.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyCommandHasTextIdAndAShortcutOfItsOwn();
    void everyCommandSaysWhatItIsFor();
    void everyButtonHasANameForScreenReaders();
    void deployIsSeenInTheMenuToo();
    void theFirstStartShowsTheSampleReadyToRehearse();
    void withoutACastleTheWelcomePageIsThere();
    void theLastCastleIsOpenedAgain();
    void anEmptyFileIsOpenedAgain();
    void aFileThatCannotBeOpenedLeavesWhatIsOpen();
    void aNewCastleGetsAnIdentityWhenItIsSaved();
    void aCopyGetsAnIdentityOfItsOwn();
    void unsavedChangesAreAskedAboutByKeyboard_data();
    void unsavedChangesAreAskedAboutByKeyboard();
    void changesByAnotherProgramAreNoticed();
    void keepingMineLetsTheNextSaveWin();
    void aTextThatIsNoCastleIsNotSavedUnasked();
    void whatCannotBeSavedCanBeSavedElsewhere();
    void aCastleWhoseFolderIsGoneKeepsItsIdentity();
    void tabGoesToNothingThatIsBehind();
    void panelsComeBackWhereTheyWere();
    void panelsKeepTheirSizes();
    void panelsComeAfterTheDrawing();
    void aPanelThatIsWantedComesAtOnce();
    void resetPutsEveryPanelBack();
    void aFloatingPanelTakesTheKeyboardAndGivesItBack();
    void panelsMayBeWantedBeforeTheFirstPicture();
    void aSmallScreenHoldsEveryPanel();
    void workThatACrashLeftIsOffered();
    void anotherFilesWorkIsOfferedOnlyWithThatFile();
    void theEmptyCanvasOffersTheSample();
    void theWelcomePageLeadsBack();
    void theCommandPaletteFindsAndRuns();
    void theCommandPaletteSaysWhyNot();
    void theCommandPaletteSaysThatItFoundNothing();
    void deployIsOffWhileTheCastleIsWrong();

private:
    [[nodiscard]] QString openedCastle(const QByteArray &content);
    void edit();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestMainWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
    m_window = std::make_unique<MainWindow>();
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_home.reset();
}

QString TestMainWindow::openedCastle(const QByteArray &content)
{
    const QString path = m_home->filePath(u"test.castle.yaml"_s);
    write(path, content);
    const auto opened = m_window->openFile(path);
    return opened ? path : QString();
}

void TestMainWindow::edit()
{
    DocumentSession &session = m_window->workspace()->session;
    session.replaceText(session.text() + "# edited\n");
}

void TestMainWindow::everyCommandHasTextIdAndAShortcutOfItsOwn()
{
    QMap<QString, QString> byShortcut;
    QSet<QString> ids;
    QVERIFY(m_window->actionRegistry()->actions().size() > 30);
    for (const QAction *action : m_window->actionRegistry()->actions()) {
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
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
    }
}

void TestMainWindow::everyCommandSaysWhatItIsFor()
{
    for (const QAction *action : m_window->actionRegistry()->actions()) {
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
}

void TestMainWindow::everyButtonHasANameForScreenReaders()
{
    m_window->openSample();
    QVERIFY(test::waitForPanels(m_window.get()));
    for (QWidget *widget : m_window->findChildren<QAbstractButton *>()) {
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
    const QAction *deploy = m_window->actionRegistry()->action(u"run.deploy"_s);
    const auto *button = m_window->findChild<QToolButton *>(u"deployButton"_s);
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
    m_window->begin({});
    QCOMPARE(m_window->workspace()->session.castle().name, u"tazlab"_s);
    QVERIFY(m_window->findChild<QWidget *>(u"sampleBanner"_s));
    QVERIFY(m_window->findChild<QToolButton *>(u"deployButton"_s)->isEnabled());
    QVERIFY(m_window->workspace()->session.path().isEmpty());
    QVERIFY(!m_window->workspace()->session.isModified());
}

void TestMainWindow::withoutACastleTheWelcomePageIsThere()
{
    m_window->begin({});
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    MainWindow second;
    second.show();
    second.begin({});
    QVERIFY(second.findChild<QWidget *>(u"welcomePage"_s)->isVisible());
    QTest::mouseClick(second.findChild<QAbstractButton *>(u"rehearseButton"_s), Qt::LeftButton);
    QVERIFY(second.findChild<Workbench *>()->isVisible());
    QCOMPARE(second.workspace()->session.castle().name, u"tazlab"_s);
}

void TestMainWindow::theLastCastleIsOpenedAgain()
{
    const QString path = openedCastle(sample());
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    MainWindow second;
    second.show();
    second.begin({});
    QCOMPARE(second.workspace()->session.path(), path);
    QVERIFY(second.findChild<Workbench *>()->isVisible());
}

void TestMainWindow::anEmptyFileIsOpenedAgain()
{
    const QString path = openedCastle({});
    QVERIFY(!path.isEmpty());
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    MainWindow second;
    second.show();
    second.begin({});
    QCOMPARE(second.workspace()->session.path(), path);
    QCOMPARE(second.workspace()->session.text(), QByteArray());
    QVERIFY(!second.workspace()->session.diagnostics().isEmpty());
}

void TestMainWindow::aFileThatCannotBeOpenedLeavesWhatIsOpen()
{
    const QString path = openedCastle(sample());
    m_window->begin(m_home->filePath(u"missing.castle.yaml"_s));
    QCOMPARE(m_window->workspace()->session.path(), path);
    QVERIFY(m_window->findChild<QWidget *>(u"fileProblem"_s));
}

void TestMainWindow::aNewCastleGetsAnIdentityWhenItIsSaved()
{
    m_window->openSample();
    DocumentSession &session = m_window->workspace()->session;
    QVERIFY(!session.castle().id);
    m_window->actionRegistry()->action(u"file.save"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"saveDialog"_s);
    QVERIFY(dialog);
    const QString path = m_home->filePath(u"mine.castle.yaml"_s);
    QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
    dialog->close();
    QVERIFY(session.castle().id);
    QVERIFY(!session.isModified());
    QCOMPARE(contentOf(path), session.text());
}

void TestMainWindow::aCopyGetsAnIdentityOfItsOwn()
{
    const QByteArray id = "0b9de0a8-6f0a-4b5e-9a53-0f6c3b1f7a11";
    const QString path
        = openedCastle(sample().replace("name: tazlab", "name: tazlab\n  id: " + id));
    DocumentSession &session = m_window->workspace()->session;
    QCOMPARE(session.castle().id, QUuid::fromString(QString::fromLatin1(id)));
    m_window->actionRegistry()->action(u"file.saveAs"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"saveDialog"_s);
    QMetaObject::invokeMethod(
        dialog, "fileSelected", Q_ARG(QString, m_home->filePath(u"copy.castle.yaml"_s)));
    dialog->close();
    QVERIFY(session.castle().id);
    QVERIFY(session.castle().id != QUuid::fromString(QString::fromLatin1(id)));
    QVERIFY(contentOf(path).contains(id));
    QVERIFY(m_window->findChild<QWidget *>(u"copyMessage"_s));
}

void TestMainWindow::unsavedChangesAreAskedAboutByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("answer");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("save") << Qt::Key_S << true << true;
    QTest::newRow("discard") << Qt::Key_D << true << false;
    QTest::newRow("cancel") << Qt::Key_Escape << false << false;
}

void TestMainWindow::unsavedChangesAreAskedAboutByKeyboard()
{
    QFETCH(const Qt::Key, answer);
    QFETCH(const bool, isClosed);
    QFETCH(const bool, isSaved);
    const QString path = openedCastle(sample());
    edit();
    QVERIFY(m_window->isWindowModified());
    m_window->close();
    QVERIFY(m_window->isVisible());
    auto *question = m_window->findChild<QMessageBox *>(u"unsavedQuestion"_s);
    QVERIFY(question);
    QVERIFY(QTest::qWaitForWindowActive(question));
    // Without a release: the question may be gone by then.
    QTest::keyPress(question, answer, answer == Qt::Key_Escape ? Qt::NoModifier : Qt::AltModifier);
    QTRY_COMPARE(m_window->isVisible(), !isClosed);
    QCOMPARE(contentOf(path).contains("# edited"), isSaved);
}

void TestMainWindow::changesByAnotherProgramAreNoticed()
{
    const QString path = openedCastle(sample());
    write(path, sample() + "# theirs\n");
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"outsideChange"_s));
    auto *reload = m_window->findChild<QAbstractButton *>(u"reloadButton"_s);
    QTest::mouseClick(reload, Qt::LeftButton);
    QVERIFY(m_window->workspace()->session.text().endsWith("# theirs\n"));
    QVERIFY(!m_window->findChild<QWidget *>(u"outsideChange"_s));
}

void TestMainWindow::keepingMineLetsTheNextSaveWin()
{
    const QString path = openedCastle(sample());
    edit();
    write(path, sample() + "# theirs\n");
    QAction *save = m_window->actionRegistry()->action(u"file.save"_s);
    save->trigger();
    QVERIFY(contentOf(path).endsWith("# theirs\n")); // a save never drops another's work unasked
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"outsideChange"_s));
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"keepButton"_s), Qt::LeftButton);
    save->trigger();
    QVERIFY(contentOf(path).endsWith("# edited\n"));
}

void TestMainWindow::aTextThatIsNoCastleIsNotSavedUnasked()
{
    const QString path = openedCastle(sample());
    DocumentSession &session = m_window->workspace()->session;
    session.replaceText("metadata: [name\n");
    QAction *save = m_window->actionRegistry()->action(u"file.save"_s);
    save->trigger();
    QCOMPARE(contentOf(path), sample());
    auto *question = m_window->findChild<QMessageBox *>(u"unreadableQuestion"_s);
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"unreadableQuestion"_s));
    QVERIFY(session.isModified());
    QCOMPARE(contentOf(path), sample());

    save->trigger();
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"saveAnyway"_s), Qt::LeftButton);
    QTRY_COMPARE(contentOf(path), session.text());
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"unreadableQuestion"_s));
    session.replaceText("metadata: [names\n"); // what is in the file is no castle either
    save->trigger();
    QVERIFY(!m_window->findChild<QMessageBox *>(u"unreadableQuestion"_s));
    QCOMPARE(contentOf(path), session.text());
}

void TestMainWindow::whatCannotBeSavedCanBeSavedElsewhere()
{
    const QString folder = m_home->filePath(u"gone"_s);
    QVERIFY(QDir().mkpath(folder));
    write(folder + u"/test.castle.yaml"_s, sample());
    QVERIFY(m_window->openFile(folder + u"/test.castle.yaml"_s));
    edit();
    const QByteArray text = m_window->workspace()->session.text();
    QVERIFY(QDir(folder).removeRecursively());
    m_window->actionRegistry()->action(u"file.save"_s)->trigger();
    QVERIFY(m_window->findChild<QWidget *>(u"fileProblem"_s));
    QVERIFY(m_window->workspace()->session.isModified());
    QCOMPARE(m_window->workspace()->session.text(), text);
    auto *elsewhere = m_window->findChild<QAbstractButton *>(u"saveElsewhere"_s);
    QTRY_VERIFY(elsewhere && elsewhere->isVisible());
    QTest::mouseClick(elsewhere, Qt::LeftButton);
    QVERIFY(m_window->findChild<QDialog *>(u"saveDialog"_s));
}

void TestMainWindow::aCastleWhoseFolderIsGoneKeepsItsIdentity()
{
    DocumentSession &session = m_window->workspace()->session;
    (void)openedCastle(sample());
    const QString folder = m_home->filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(saveCastle(&session, folder + u"/test.castle.yaml"_s) == Identity::Given);
    const auto id = session.castle().id;
    QVERIFY(saveCastle(&session, m_home->filePath(u"copy.castle.yaml"_s)) == Identity::Renewed);
    QVERIFY(session.castle().id != id);
    const auto renewed = session.castle().id;
    QVERIFY(QFile::remove(m_home->filePath(u"copy.castle.yaml"_s)));
    QVERIFY(saveCastle(&session, m_home->filePath(u"rescued.castle.yaml"_s)) == Identity::Kept);
    QVERIFY(session.castle().id == renewed);
}

/// Not even for a moment: a field there would take what is typed for finished.
void TestMainWindow::tabGoesToNothingThatIsBehind()
{
    m_window->openSample();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(test::waitForPanels(m_window.get()));
    QStringList behind;
    int steps = 0;
    const QObject listener;
    connect(qApp, &QApplication::focusChanged, &listener, [&](QWidget *, const QWidget *now) {
        ++steps;
        if (now == nullptr || !isInSight(now)) {
            behind.append(now ? now->objectName() : u"nothing"_s);
        }
    });
    auto *first = m_window->findChild<QWidget *>(u"problemCount"_s);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        first->setFocus();
        steps = 0;
        for (int pressed = 0; pressed < 300; ++pressed) {
            QTest::keyClick(m_window->focusWidget(), key);
            if (m_window->focusWidget() == first) {
                break;
            }
        }
        QCOMPARE(m_window->focusWidget(), first);
        QVERIFY(steps > 10);
        QVERIFY2(behind.isEmpty(), qPrintable(behind.join(u' ')));
    }
}

void TestMainWindow::panelsComeBackWhereTheyWere()
{
    (void)openedCastle(sample());
    auto *inspector = m_window->findChild<QDockWidget *>(u"inspector"_s);
    inspector->hide();
    m_window->resize(1100, 720);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    MainWindow second;
    second.show();
    second.begin({});
    QVERIFY(second.findChild<QDockWidget *>(u"inspector"_s)->isHidden());
    QVERIFY(!second.findChild<QDockWidget *>(u"outline"_s)->isHidden());
}

void TestMainWindow::panelsKeepTheirSizes()
{
    (void)openedCastle(sample());
    QVERIFY(test::waitForPanels(m_window.get()));
    const auto widthOf = [](const MainWindow *window, const QString &panel) {
        return window->findChild<QDockWidget *>(panel)->width();
    };
    m_window->findChild<Workbench *>()->resizeDocks(
        {m_window->findChild<QDockWidget *>(u"palette"_s),
            m_window->findChild<QDockWidget *>(u"inspector"_s)},
        {240, 350},
        Qt::Horizontal);
    QTRY_COMPARE(widthOf(m_window.get(), u"inspector"_s), 350);
    const int palette = widthOf(m_window.get(), u"palette"_s);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
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

void TestMainWindow::panelsComeAfterTheDrawing()
{
    m_window = std::make_unique<MainWindow>();
    m_window->openSample();
    const auto *workbench = m_window->findChild<Workbench *>();
    QList<std::pair<bool, bool>> seen; // the castle, its panels
    connect(workbench->canvas(), &CanvasView::drawn, this, [&seen, workbench] {
        const bool isDrawn = workbench->canvas()->viewModel()->items()->rowCount() > 6;
        seen.append({isDrawn, workbench->isComplete()});
    });
    m_window->show();
    QVERIFY(test::waitForPanels(m_window.get()));
    QCOMPARE(seen, (QList<std::pair<bool, bool>> {{true, false}}));
}

void TestMainWindow::aPanelThatIsWantedComesAtOnce()
{
    m_window->actionRegistry()->action(u"castle.nextProblem"_s)->trigger();
    QVERIFY(m_window->findChild<Workbench *>()->isComplete());
}

void TestMainWindow::resetPutsEveryPanelBack()
{
    auto *inspector = m_window->findChild<QDockWidget *>(u"inspector"_s);
    inspector->hide();
    m_window->findChild<QDockWidget *>(u"outline"_s)->setFloating(true);
    m_window->actionRegistry()->action(u"view.resetLayout"_s)->trigger();
    QVERIFY(inspector->isVisible());
    QVERIFY(!m_window->findChild<QDockWidget *>(u"outline"_s)->isFloating());
}

void TestMainWindow::aFloatingPanelTakesTheKeyboardAndGivesItBack()
{
    m_window->openSample();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *outline = m_window->findChild<QDockWidget *>(u"outline"_s);
    outline->setFloating(true);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    m_window->actionRegistry()->action(u"go.outline"_s)->trigger();
    QTRY_VERIFY(outline->isActiveWindow());
    QTRY_VERIFY(outline->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->isActiveWindow());
    const auto *canvas = m_window->findChild<Workbench *>()->canvas();
    QTRY_VERIFY(canvas->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::panelsMayBeWantedBeforeTheFirstPicture()
{
    m_window->openSample();
    m_window->findChild<Workbench *>()->reveal(u"text"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    (void)m_window->grab();
    QTRY_VERIFY(isInSight(m_window->findChild<QWidget *>(u"textEditor"_s)));
}

void TestMainWindow::aSmallScreenHoldsEveryPanel()
{
    m_window->openSample();
    QVERIFY(test::waitForPanels(m_window.get()));
    m_window->resize(1024, 700);
    m_window->actionRegistry()->action(u"view.resetLayout"_s)->trigger();
    QTRY_COMPARE(m_window->size(), QSize(1024, 700));
    const auto *workbench = m_window->findChild<Workbench *>();
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

void TestMainWindow::workThatACrashLeftIsOffered()
{
    const QString path = openedCastle(sample());
    // As a process leaves it that ends without a word: written, and its lock let go.
    QDir().mkpath(recoveryFolder());
    write(recoveryFolder() + u"/left.json"_s,
        QStringLiteral("{\"castleFile\": \"%1\", \"text\": \"# recovered\\n\"}")
            .arg(path)
            .toUtf8());
    MainWindow second;
    second.show();
    second.begin(path);
    auto *recover = second.findChild<QAbstractButton *>(u"recoverButton"_s);
    QVERIFY(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    QCOMPARE(second.workspace()->session.text(), "# recovered\n");
    QVERIFY(second.workspace()->session.isModified());
    QCOMPARE(contentOf(path), sample());
    second.workspace()->session.undoStack()->undo();
    QCOMPARE(second.workspace()->session.text(), sample());
}

void TestMainWindow::anotherFilesWorkIsOfferedOnlyWithThatFile()
{
    const QString mine = openedCastle(sample());
    const QString other = m_home->path() + u"/other.castle.yaml"_s;
    write(other, sample());
    QDir().mkpath(recoveryFolder());
    const auto leave = [](const QString &name, const QString &castle) {
        write(recoveryFolder() + u'/' + name,
            QStringLiteral("{\"castleFile\": \"%1\", \"text\": \"# recovered\\n\"}")
                .arg(castle)
                .toUtf8());
    };
    leave(u"other.json"_s, other);
    leave(u"unsaved.json"_s, {});
    const auto dialogOf
        = [](const MainWindow &window) { return window.findChild<QDialog *>(u"recoveryDialog"_s); };
    MainWindow window;
    window.show();
    window.begin(mine);
    QVERIFY(dialogOf(window) == nullptr);
    QVERIFY(window.openFile(other));
    QVERIFY(dialogOf(window) != nullptr);
    QTest::mouseClick(
        dialogOf(window)->findChild<QAbstractButton *>(u"recoverButton"_s), Qt::LeftButton);
    QCOMPARE(window.workspace()->session.path(), other);
    QVERIFY(!QFile::exists(recoveryFolder() + u"/other.json"_s));
    QTRY_VERIFY(dialogOf(window) == nullptr);

    leave(u"mine.json"_s, mine);
    MainWindow asked; // for nothing: every one is offered
    asked.show();
    asked.begin({});
    for (int left = 2; left > 0; left--) {
        QVERIFY(dialogOf(asked) != nullptr);
        QPointer<QDialog> dialog = dialogOf(asked);
        dialog->setObjectName({});
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"discardButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog == nullptr);
    }
    QVERIFY(dialogOf(asked) == nullptr);
    QVERIFY(!QFile::exists(recoveryFolder() + u"/unsaved.json"_s));
}

void TestMainWindow::theEmptyCanvasOffersTheSample()
{
    QVERIFY(m_window->workspace()->session.castle().groups.isEmpty());
    Q_EMIT m_window->findChild<Workbench *>()->canvas()->viewModel()->sampleWanted();
    QCOMPARE(m_window->workspace()->session.castle().name, u"tazlab"_s);
}

void TestMainWindow::theWelcomePageLeadsBack()
{
    m_window->openSample();
    m_window->showWelcome();
    auto *back = m_window->findChild<QAbstractButton *>(u"backButton"_s);
    QVERIFY(back->isVisible());
    QVERIFY(back->text().contains("tazlab"_L1));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(m_window->findChild<Workbench *>()->isVisible());
    m_window->actionRegistry()->action(u"file.close"_s)->trigger();
    QTRY_VERIFY(!m_window->findChild<Workbench *>()->isVisible());
    QVERIFY(!back->isVisible());
}

void TestMainWindow::theCommandPaletteFindsAndRuns()
{
    m_window->openSample();
    m_window->actionRegistry()->action(u"view.commandPalette"_s)->trigger();
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *input = palette->findChild<QLineEdit *>(u"commandSearch"_s);
    QTest::keyClicks(input, u"abcast"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(m_window->findChild<QDialog *>(u"aboutDialog"_s));
}

void TestMainWindow::theCommandPaletteSaysWhyNot()
{
    CommandModel model(m_window->actionRegistry());
    const QAbstractItemModelTester tester(&model);
    model.search(u"stoprun"_s);
    QCOMPARE(model.actionAt(model.index(0))->objectName(), u"run.cancel"_s);
    QVERIFY(!model.index(0).data(CommandModel::ReasonRole).toString().isEmpty());
    model.search(u"qqqq"_s);
    QCOMPARE(model.rowCount(), 0);
    model.search({});
    QCOMPARE(model.rowCount(), m_window->actionRegistry()->actions().size());
}

void TestMainWindow::theCommandPaletteSaysThatItFoundNothing()
{
    m_window->showCommandPalette();
    auto *palette = m_window->findChild<CommandPalette *>();
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
    m_window->openSample();
    QAction *deploy = m_window->actionRegistry()->action(u"run.deploy"_s);
    QVERIFY(deploy->isEnabled());
    DocumentSession &session = m_window->workspace()->session;
    session.replaceText(QByteArray(session.text()).replace("count: 3", "count: many"));
    QVERIFY(!deploy->isEnabled());
    QVERIFY(deploy->toolTip().contains(obstacle(deploy)));
    session.undoStack()->undo();
    QVERIFY(deploy->isEnabled());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
