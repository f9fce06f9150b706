// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// The window's ways for the keyboard: it gets everywhere, is never lost and never trapped.
#include "app/widgets/focus.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/mainwindow.h"
#include "app/window/workbench.h"
#include "tests/support/panels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QQuickItem>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTabs = 400; ///< more than the window has

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key()).toUpper();
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }
    void init();
    void cleanup();
    void tabGoesRoundTheWindow_data();
    void tabGoesRoundTheWindow();
    void aNumberLeadsToEveryPanel();
    void nextAndPreviousPanelGoRound();
    void escapeLeadsBackToTheCanvas();
    void renameEditsTheName();
    void dialogsCloseByEscape_data();
    void dialogsCloseByEscape();
    void whatIsMendedKeepsTheKeyboardInItsPanel();
    void enterPressesAButtonOfTheWelcomePage();
    void withoutACastleItsCommandsAreOff();
    void noTwoEntriesOfAMenuShareAMnemonic_data() { languages(); }
    void noTwoEntriesOfAMenuShareAMnemonic();
    void noButtonTakesTheMnemonicOfAMenu_data() { languages(); }
    void noButtonTakesTheMnemonicOfAMenu();

private:
    void begin();
    static void languages();
    /// Begins in the language of the row.
    void speak();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// The part of the window that has the keyboard, by its name.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QSet<QString> places() const;
    [[nodiscard]] QQuickWidget *canvas() const { return find<QQuickWidget>(u"canvasQuick"_s); }
    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTranslator> m_translator; ///< only where a test asks for a language
};

void TestKeyboard::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
    begin();
}

void TestKeyboard::begin()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->openSample();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(test::waitForPanels(m_window.get()));
    canvas()->setFocus();
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_home.reset();
}

void TestKeyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

QString TestKeyboard::place() const
{
    const QStringList around {u"mainToolBar"_s, u"statusLine"_s, u"messages"_s, u"canvasQuick"_s};
    for (const QWidget *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(at) || around.contains(at->objectName())) {
            return at->objectName();
        }
    }
    // The tabs of the panels belong to the workbench.
    return QApplication::focusWidget() ? u"between"_s : u"nowhere"_s;
}

QSet<QString> TestKeyboard::places() const
{
    QSet<QString> names {u"mainToolBar"_s, u"statusLine"_s, u"messages"_s, u"canvasQuick"_s};
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        if (isInSight(dock->widget())) {
            names.insert(dock->objectName());
        }
    }
    return names;
}

void TestKeyboard::tabGoesRoundTheWindow_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<int>("key");
    for (const QString &panel :
        {u"problems"_s, u"plan"_s, u"run"_s, u"history"_s, u"preview"_s, u"text"_s}) {
        QTest::addRow("%s", qPrintable(panel)) << panel << int(Qt::Key_Tab);
        QTest::addRow("%s, backwards", qPrintable(panel)) << panel << int(Qt::Key_Backtab);
    }
}

void TestKeyboard::tabGoesRoundTheWindow()
{
    QFETCH(const QString, front);
    QFETCH(const int, key);
    find<Workbench>(u"workbench"_s)->reveal(front);
    QSet<QString> seen;
    const QWidget *start = canvas();
    bool isBack = false;
    for (int tabs = 0; tabs < kMostTabs && !isBack; ++tabs) {
        const QWidget *before = QApplication::focusWidget();
        const QQuickItem *part = canvas()->quickWindow()->activeFocusItem();
        const QString item = m_window->workspace()->selection.current();
        if (before->objectName() == "textEditor"_L1) {
            press(Qt::Key_Escape); // there Tab indents
        }
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        const QWidget *now = QApplication::focusWidget();
        QVERIFY2(now, qPrintable(u"lost after "_s + before->objectName()));
        QVERIFY2(isInSight(now), qPrintable(now->objectName() + u" is behind another"_s));
        const bool isOn = now != before || item != m_window->workspace()->selection.current()
            || part != canvas()->quickWindow()->activeFocusItem();
        QVERIFY2(isOn, qPrintable(u"trapped in "_s + before->objectName()));
        seen.insert(place());
        isBack = now == start && before != start;
    }
    QVERIFY(isBack);
    const QSet<QString> missed = places() - seen;
    QVERIFY2(missed.isEmpty(), qPrintable(missed.values().join(u' ')));
}

void TestKeyboard::aNumberLeadsToEveryPanel()
{
    int number = 0;
    for (const QString &panel : find<Workbench>(u"workbench"_s)->panelIds()) {
        press(Qt::Key_0 + ++number, Qt::AltModifier);
        QCOMPARE(place(), panel);
    }
    QCOMPARE(number, 9);
    press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(place(), u"canvasQuick"_s);
}

void TestKeyboard::nextAndPreviousPanelGoRound()
{
    QStringList forward;
    do {
        press(Qt::Key_F6);
        forward.append(place());
        QVERIFY(forward.size() < 20);
    } while (place() != u"canvasQuick"_s);
    QCOMPARE(QSet(forward.cbegin(), forward.cend()), places());
    QStringList backward;
    do {
        press(Qt::Key_F6, Qt::ShiftModifier);
        backward.prepend(place());
        QVERIFY(backward.size() < 20);
    } while (place() != u"canvasQuick"_s);
    backward.append(backward.takeFirst());
    QCOMPARE(backward, forward);
}

void TestKeyboard::escapeLeadsBackToTheCanvas()
{
    for (const QString &panel : find<Workbench>(u"workbench"_s)->panelIds()) {
        find<Workbench>(u"workbench"_s)->goTo(panel);
        QCOMPARE(place(), panel);
        press(Qt::Key_Escape);
        // Who writes the text stays: there Escape lets Tab out.
        QCOMPARE(place(), panel == u"text" ? u"text"_s : u"canvasQuick"_s);
    }
}

void TestKeyboard::renameEditsTheName()
{
    m_window->workspace()->selection.select(u"groups.worker"_s);
    press(Qt::Key_F2);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QCOMPARE(name->objectName(), u"field.name"_s);
    QCOMPARE(name->selectedText(), u"worker"_s);
    QTest::keyClicks(name, u"wor"_s);
    press(Qt::Key_Escape);
    QCOMPARE(name->text(), u"worker"_s);
    QVERIFY(name->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(canvas()->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(place(), u"inspector"_s);
    press(Qt::Key_2, Qt::AltModifier); // the outline
    press(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"field.name"_s);
}

void TestKeyboard::dialogsCloseByEscape_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"file.settings"_s,
             u"file.open"_s,
             u"file.saveAs"_s,
             u"help.shortcuts"_s,
             u"help.about"_s,
             u"view.commandPalette"_s}) {
        QTest::addRow("%s", qPrintable(command)) << command;
    }
}

void TestKeyboard::dialogsCloseByEscape()
{
    QFETCH(const QString, command);
    press(Qt::Key_2, Qt::AltModifier);
    const QWidget *before = QApplication::focusWidget();
    m_window->actionRegistry()->action(command)->trigger();
    QDialog *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    const QSignalSpy closed(dialog, &QDialog::finished);
    // Without a release: it may be gone by then.
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(closed.size(), 1);
    m_window->activateWindow(); // as a window manager does
    QTRY_COMPARE(QApplication::focusWidget(), before);
}

void TestKeyboard::whatIsMendedKeepsTheKeyboardInItsPanel()
{
    DocumentSession &session = m_window->workspace()->session;
    QVERIFY(session.change({u"Break it"_s, {{u"versions.kubernetes"_s, u"1.36.2"_s}}}));
    QVERIFY(hasErrors(session.diagnostics()));
    press(Qt::Key_F7);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemsTable"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!hasErrors(session.diagnostics()));
    QCOMPARE(place(), u"problems"_s);
    session.undoStack()->undo();
    QVERIFY(hasErrors(session.diagnostics()));
    press(Qt::Key_4, Qt::AltModifier);
    find<QAbstractButton>(u"problemsFixAll"_s)->setFocus();
    press(Qt::Key_Return);
    QVERIFY(!hasErrors(session.diagnostics()));
    QCOMPARE(place(), u"problems"_s);
}

void TestKeyboard::enterPressesAButtonOfTheWelcomePage()
{
    m_window->actionRegistry()->action(u"file.close"_s)->trigger();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"rehearseButton"_s);
    press(Qt::Key_Return);
    QVERIFY(find<Workbench>(u"workbench"_s)->isVisible());
    QVERIFY(canvas()->hasFocus());
}

void TestKeyboard::withoutACastleItsCommandsAreOff()
{
    const auto isOn
        = [this](const QString &id) { return m_window->actionRegistry()->action(id)->isEnabled(); };
    const QStringList ofACastle {u"file.save"_s,
        u"file.saveAs"_s,
        u"file.close"_s,
        u"run.deploy"_s,
        u"edit.selectAll"_s,
        u"view.fit"_s,
        u"go.canvas"_s};
    QVERIFY(std::ranges::all_of(ofACastle, isOn));
    m_window->workspace()->selection.select(u"groups.worker"_s);
    press(Qt::Key_Plus);
    QVERIFY(isOn(u"edit.undo"_s));
    m_window->showWelcome();
    for (const QAction *action : m_window->actionRegistry()->actions()) {
        QVERIFY2(
            action->isEnabled() || !obstacle(action).isEmpty(), qPrintable(action->objectName()));
    }
    QVERIFY(std::ranges::none_of(ofACastle, isOn));
    QVERIFY(!isOn(u"edit.undo"_s));
    QVERIFY(isOn(u"file.open"_s) && isOn(u"file.new"_s) && isOn(u"help.about"_s));
    QTest::mouseClick(find<QAbstractButton>(u"backButton"_s), Qt::LeftButton);
    QVERIFY(std::ranges::all_of(ofACastle, isOn));
    QVERIFY(isOn(u"edit.undo"_s) && !isOn(u"edit.redo"_s));
}

void TestKeyboard::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Italian") << u"it"_s;
}

void TestKeyboard::speak()
{
    QFETCH(const QString, language);
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(u":/i18n/castello_"_s + language));
    QCoreApplication::installTranslator(m_translator.get());
    begin();
}

void TestKeyboard::noTwoEntriesOfAMenuShareAMnemonic()
{
    speak();
    QList<QWidget *> menus {m_window->menuBar()};
    for (auto *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        menus.append(menu);
    }
    QStringList shared;
    for (const QWidget *menu : std::as_const(menus)) {
        QMap<QChar, QString> known;
        for (const QAction *action : menu->actions()) {
            const QChar letter = mnemonicOf(action->text());
            if (!letter.isNull() && known.contains(letter)) {
                shared.append(known.value(letter) + u" = "_s + action->text());
            }
            known.insert(letter, action->text());
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

void TestKeyboard::noButtonTakesTheMnemonicOfAMenu()
{
    speak();
    QMap<QChar, QString> menus;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        menus.insert(mnemonicOf(menu->text()), menu->text());
    }
    QCOMPARE(menus.size(), m_window->menuBar()->actions().size());
    QStringList taken;
    const auto look = [&](const QString &text) {
        const QChar letter = mnemonicOf(text);
        if (!letter.isNull() && menus.contains(letter)) {
            taken.append(text + u" = "_s + menus.value(letter));
        }
    };
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
        look(button->text());
    }
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        look(label->buddy() ? label->text() : QString());
    }
    QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
