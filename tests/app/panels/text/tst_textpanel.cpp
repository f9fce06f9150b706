// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/text/texteditor.h"
#include "app/panels/text/textpanel.h"
#include "model/edit/itempath.h"
#include "tests/support/sample.h"

#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace castello;
using namespace Qt::StringLiterals;

class TestTextPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheDocument();
    void writesWhatIsTyped();
    void leavesUndoToTheSession();
    void keepsCursorAndViewWhenOthersChange();
    void indentsByTwoBlanks();
    void letsTheKeyboardOut();
    void marksProblems();
    void saysThatTheDrawingIsOlder();
    void marksAndShowsTheSelectedItem();
    void selectsTheItemAtTheCursor();
    void findsText();
    void endsWhereItBeganAfterRandomEdits();

private:
    void putCursorBehind(const QString &text);
    [[nodiscard]] int lineOf(const QString &text) const;

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TextPanel> m_panel;
    TextEditor *m_editor = nullptr;
};

void TestTextPanel::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->session.start(test::sampleCastleText());
    m_panel = std::make_unique<TextPanel>(m_workspace.get());
    m_panel->resize(500, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_editor = m_panel->findChild<TextEditor *>(u"textEditor"_s);
    QVERIFY(m_editor);
}

void TestTextPanel::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
}

void TestTextPanel::putCursorBehind(const QString &text)
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(int(m_editor->text().indexOf(text) + text.size()));
    m_editor->setTextCursor(cursor);
}

int TestTextPanel::lineOf(const QString &text) const
{
    return int(m_editor->text().first(m_editor->text().indexOf(text)).count(u'\n'));
}

void TestTextPanel::showsTheDocument()
{
    QCOMPARE(m_editor->text().toUtf8(), test::sampleCastleText());
}

void TestTextPanel::writesWhatIsTyped()
{
    m_editor->setFocus();
    putCursorBehind(u"cores: 4"_s);
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QTest::keyClicks(m_editor, u"16"_s);
    QCOMPARE(m_workspace->session.castle().findGroup(u"worker")->cores, 16);
    QCOMPARE(m_workspace->session.undoStack()->count(), 1);
    QCOMPARE(
        m_workspace->session.text(), test::sampleCastleText().replace("cores: 4", "cores: 16"));
}

void TestTextPanel::leavesUndoToTheSession()
{
    m_editor->setFocus();
    putCursorBehind(u"cores: 4"_s);
    QTest::keyClicks(m_editor, u"8"_s);
    QTest::keySequence(m_editor, QKeySequence::Undo);
    QCOMPARE(m_workspace->session.text(), test::sampleCastleText());
    QCOMPARE(m_editor->text().toUtf8(), test::sampleCastleText());
    QTest::keySequence(m_editor, QKeySequence::Redo);
    QVERIFY(m_editor->text().contains(u"cores: 48"_s));
}

void TestTextPanel::keepsCursorAndViewWhenOthersChange()
{
    putCursorBehind(u"systemDisk: 40"_s);
    m_editor->centerCursor();
    const QTextCursor top = m_editor->cursorForPosition(QPoint(0, 0));
    const QString topLine = top.block().text();
    const QString before = m_editor->text().first(m_editor->textCursor().position()).right(14);
    QVERIFY(m_workspace->session.change(
        {u"Add"_s, {{u"metadata.protected"_s, u"true"_s}, {u"groups.worker.count"_s, u"5"_s}}}));
    QCOMPARE(m_editor->text().toUtf8(), m_workspace->session.text());
    QCOMPARE(m_editor->text().first(m_editor->textCursor().position()).right(14), before);
    QCOMPARE(m_editor->cursorForPosition(QPoint(0, 0)).block().text(), topLine);
}

void TestTextPanel::indentsByTwoBlanks()
{
    m_editor->setFocus();
    putCursorBehind(u"\nsecrets:\n"_s);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(m_editor->text().contains(u"\nsecrets:\n    bundle"_s));
    QTest::keyClick(m_editor, Qt::Key_Backtab);
    QCOMPARE(m_editor->text().toUtf8(), test::sampleCastleText());
    QTextCursor lines = m_editor->textCursor();
    lines.setPosition(int(m_editor->text().indexOf(u"metadata:"_s)));
    lines.setPosition(int(m_editor->text().indexOf(u"\n\nversions"_s)), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(lines);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(m_editor->text().contains(u"\n  metadata:\n    name: tazlab\n\nversions"_s));
}

void TestTextPanel::letsTheKeyboardOut()
{
    m_editor->setFocus();
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(m_editor->hasFocus());
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QVERIFY(m_editor->tabChangesFocus());
    QTest::keyClick(m_editor, Qt::Key_Right);
    QVERIFY(!m_editor->tabChangesFocus());
}

void TestTextPanel::marksProblems()
{
    QVERIFY(m_editor->marks(CodeView::Layer::Problems).isEmpty());
    QVERIFY(m_workspace->session.change({u"Set"_s, {{u"groups.worker.systemDisk"_s, u"5GiB"_s}}}));
    const QList<CodeMark> marks = m_editor->marks(CodeView::Layer::Problems);
    QCOMPARE(marks.size(), m_workspace->session.diagnostics().size());
    const Diagnostic &finding = m_workspace->session.diagnostics().first();
    QCOMPARE(m_editor->text().sliced(marks.first().start, 10), u"systemDisk"_s);
    QVERIFY(marks.first().toolTip.startsWith(finding.summary));
}

void TestTextPanel::saysThatTheDrawingIsOlder()
{
    const auto *status = m_panel->findChild<QLabel *>(u"textStatus"_s);
    QVERIFY(status->text().isEmpty());
    m_editor->setFocus();
    putCursorBehind(u"cores: 4"_s);
    QTest::keyClicks(m_editor, u": ["_s);
    QVERIFY(!m_workspace->session.isReadable());
    QVERIFY2(status->text().contains(QString::number(lineOf(u"cores: 4"_s) + 1)),
        qPrintable(status->text()));
    m_workspace->session.undoStack()->setIndex(0);
    QVERIFY(status->text().isEmpty());
}

void TestTextPanel::marksAndShowsTheSelectedItem()
{
    m_editor->clearFocus();
    m_workspace->selection.select(groupPath(u"worker"_s));
    const QList<CodeMark> marks = m_editor->marks(CodeView::Layer::Selection);
    QCOMPARE(marks.size(), 1);
    const QString marked
        = m_editor->text().sliced(marks.first().start, marks.first().end - marks.first().start);
    QVERIFY(marked.startsWith(u"worker:"_s));
    QVERIFY(marked.trimmed().endsWith(u"dataDisks: {longhorn: 100GiB}"_s));
    const QTextCursor there(m_editor->document()->findBlockByNumber(lineOf(u"  worker:"_s)));
    QVERIFY(m_editor->viewport()->rect().contains(m_editor->cursorRect(there).center()));
    // One that has no lines of its own is shown by what it belongs to.
    m_workspace->selection.select(machinePath(u"controlplane"_s, u"controlplane-1"_s));
    QVERIFY(m_editor->text()
            .sliced(m_editor->marks(CodeView::Layer::Selection).first().start)
            .startsWith(u"controlplane:"_s));
}

void TestTextPanel::selectsTheItemAtTheCursor()
{
    m_editor->setFocus();
    putCursorBehind(u"gateway: "_s);
    QCOMPARE(m_workspace->selection.current(), networkPath(u"lan"_s));
    putCursorBehind(u"memory: 8"_s);
    QCOMPARE(m_workspace->selection.current(), groupPath(u"worker"_s));
}

void TestTextPanel::findsText()
{
    m_editor->setFocus();
    QTest::keySequence(m_editor, QKeySequence::Find);
    auto *field = m_panel->findChild<QLineEdit *>(u"findText"_s);
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"GIB"_s);
    const qsizetype hits = test::sampleCastleText().count("GiB");
    QCOMPARE(m_editor->marks(CodeView::Layer::Search).size(), hits);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_editor->textCursor().selectedText(), u"GiB"_s);
    const int first = m_editor->textCursor().selectionStart();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_editor->textCursor().selectionStart() > first);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_editor->textCursor().selectionStart(), first);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_editor->marks(CodeView::Layer::Search).isEmpty());
    QCOMPARE(m_workspace->session.text(), test::sampleCastleText());
}

void TestTextPanel::endsWhereItBeganAfterRandomEdits()
{
    QRandomGenerator random(20260722);
    m_editor->setFocus();
    for (int i = 0; i < 200; ++i) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(random.bounded(int(m_editor->text().size())));
        m_editor->setTextCursor(cursor);
        switch (random.bounded(5)) {
        case 0:
            QTest::keyClick(m_editor, Qt::Key_Backspace);
            break;
        case 1:
            QTest::keyClick(m_editor, Qt::Key_Return);
            break;
        case 2:
            m_editor->insertPlainText(u"é: 🏰\n"_s);
            break;
        case 3:
            QTest::keyClick(m_editor, Qt::Key_Backtab);
            break;
        default:
            QTest::keyClicks(m_editor, u"x{"_s);
        }
        QCOMPARE(m_editor->text().toUtf8(), m_workspace->session.text());
    }
    const QByteArray end = m_workspace->session.text();
    m_workspace->session.undoStack()->setIndex(0);
    QCOMPARE(m_workspace->session.text(), test::sampleCastleText());
    QCOMPARE(m_editor->text().toUtf8(), test::sampleCastleText());
    m_workspace->session.undoStack()->setIndex(m_workspace->session.undoStack()->count());
    QCOMPARE(m_workspace->session.text(), end);
    QCOMPARE(m_editor->text().toUtf8(), end);
}

QTEST_MAIN(TestTextPanel)
#include "tst_textpanel.moc"
