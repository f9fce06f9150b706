// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// A thousand random edits in canvas, inspector and text, undone and redone step by step, in both
// languages. CASTELLO_SEED=7 does others.
#include "app/panels/canvas/canvasview.h"
#include "app/panels/text/texteditor.h"
#include "app/window/workbench.h"
#include "tests/acceptance/window/randomhand.h"

#include <QTranslator>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000;
constexpr int kNamed = 500; ///< of them once more in the other language
constexpr int kMostAttempts = 10 * kSteps;

/// The document as it stands after a step, and what the step is called.
struct Stage
{
    QByteArray text;
    CanvasLayout layout;
    QString step;
    friend bool operator==(const Stage &, const Stage &) = default;
};

Stage stageOf(DocumentSession &session)
{
    return {session.text(), session.layout(), session.undoStack()->undoText()};
}

} // namespace

class TestRandomEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { end(); }
    void areUndoneAndRedoneToTheByte();
    void haveNamesInBothLanguages();

private:
    void begin(const QString &language);
    void end();
    /// Edits until there are so many steps of undo.
    void edit(int steps);
    /// Undoes or redoes one step with the window's own command.
    void trigger(const QString &command);
    void compare(const Stage &stage);
    [[nodiscard]] bool isDrawnAsItIs();

    quint32 m_seed = 0;
    QTranslator m_translator;
    std::unique_ptr<WindowDriver> m_driver;
    QList<Stage> m_stages; ///< by the number of steps done
};

void TestRandomEdits::initTestCase()
{
    bool isGiven = false;
    const int seed = qEnvironmentVariableIntValue("CASTELLO_SEED", &isGiven);
    m_seed = isGiven ? quint32(seed) : 20261122;
    qInfo("CASTELLO_SEED=%u", m_seed);
}

void TestRandomEdits::end()
{
    m_driver.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

void TestRandomEdits::begin(const QString &language)
{
    QVERIFY(m_translator.load(u":/i18n/castello_"_s + language));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
    m_driver = std::make_unique<WindowDriver>();
    m_driver->window().findChild<Workbench *>()->reveal(u"text"_s);
    QTRY_VERIFY(m_driver->see(u"textEditor"_s));
}

void TestRandomEdits::edit(int steps)
{
    if (m_driver == nullptr) {
        return; // there is no such translation
    }
    DocumentSession &session = m_driver->window().workspace()->session;
    m_stages = {stageOf(session)};
    // A step that another one takes back in the same place vanishes from the stack.
    const auto record
        = connect(session.undoStack(), &QUndoStack::indexChanged, this, [&](int index) {
              m_stages.resize(index + 1);
              m_stages[index] = stageOf(session);
          });
    RandomHand hand(m_driver.get(), m_seed);
    QMap<RandomHand::Place, int> edits;
    for (int i = 0; i < kMostAttempts && session.undoStack()->count() < steps; ++i) {
        const QByteArray text = session.text();
        const CanvasLayout layout = session.layout();
        const auto place = hand.edit();
        edits[place] += text != session.text() || layout != session.layout() ? 1 : 0;
    }
    disconnect(record);
    for (const auto place :
        {RandomHand::Place::Canvas, RandomHand::Place::Inspector, RandomHand::Place::Text}) {
        QVERIFY2(edits.value(place) * 10 >= steps, qPrintable(QString::number(edits.value(place))));
    }
}

void TestRandomEdits::trigger(const QString &command)
{
    m_driver->window().actionRegistry()->action(command)->trigger();
}

void TestRandomEdits::compare(const Stage &stage)
{
    DocumentSession &session = m_driver->window().workspace()->session;
    QCOMPARE(session.text(), stage.text);
    QCOMPARE(session.layout(), stage.layout);
    QCOMPARE(session.undoStack()->undoText(), stage.step);
    QCOMPARE(m_driver->window().findChild<TextEditor *>()->text().toUtf8(), stage.text);
}

/// Whether the canvas shows the document of now, and nothing of what was.
bool TestRandomEdits::isDrawnAsItIs()
{
    Workspace *workspace = m_driver->window().workspace();
    QCoreApplication::processEvents();
    CanvasViewModel fresh(&workspace->session, &workspace->selection, &workspace->live);
    auto *canvas = m_driver->window().findChild<CanvasView *>();
    return canvas->viewModel()->items()->items() == fresh.items()->items();
}

void TestRandomEdits::areUndoneAndRedoneToTheByte()
{
    begin(u"en"_s);
    edit(kSteps);
    if (QTest::currentTestFailed()) {
        return;
    }
    QUndoStack *stack = m_driver->window().workspace()->session.undoStack();
    const qsizetype steps = m_stages.size() - 1;
    QVERIFY2(steps >= kSteps, qPrintable(QString::number(steps)));
    QVERIFY(isDrawnAsItIs());
    for (qsizetype step = steps; step-- > 0;) {
        trigger(u"edit.undo"_s);
        compare(m_stages.at(step));
        if (QTest::currentTestFailed()) {
            return; // what follows is wrong too
        }
    }
    QVERIFY(!stack->canUndo());
    QVERIFY(isDrawnAsItIs());
    for (qsizetype step = 1; step <= steps; ++step) {
        trigger(u"edit.redo"_s);
        compare(m_stages.at(step));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QVERIFY(!stack->canRedo());
    QVERIFY(isDrawnAsItIs());
}

/// The same edits once more, in the other language: same bytes, other names.
void TestRandomEdits::haveNamesInBothLanguages()
{
    if (m_stages.isEmpty()) { // asked for alone
        begin(u"en"_s);
        edit(kNamed + 2);
        end();
    }
    const QList<Stage> english = m_stages;
    begin(u"it"_s);
    edit(kNamed);
    if (QTest::currentTestFailed()) {
        return;
    }
    const qsizetype last = m_stages.size() - 1; // may still merge with what follows
    QVERIFY(last >= kNamed && last < english.size());
    for (qsizetype step = 1; step < last; ++step) {
        QCOMPARE(m_stages.at(step).text, english.at(step).text);
        QVERIFY(!m_stages.at(step).step.isEmpty());
        QVERIFY2(
            m_stages.at(step).step != english.at(step).step, qPrintable(m_stages.at(step).step));
    }
}

QTEST_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
