// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/text/texteditor.h"

#include "app/panels/text/showntext.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <optional>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 2;

/// Blanks at the start of a line, at most one level.
int leadingBlanks(const QTextBlock &line)
{
    int count = 0;
    while (count < kIndent && line.text().size() > count && line.text().at(count) == u' ') {
        ++count;
    }
    return count;
}

} // namespace

TextEditor::TextEditor(QWidget *parent)
    : CodeView(parent)
{
    setReadOnly(false);
    setUndoRedoEnabled(false);
    setDefinition(u"YAML"_s);
    connect(this, &QPlainTextEdit::textChanged, this, &TextEditor::noteChange);
}

QString TextEditor::text() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void TextEditor::showText(const QString &text)
{
    const TextDifference difference = textDifference(m_known, text);
    if (difference.isEmpty()) {
        return;
    }
    const int lines = int(difference.inserted.count(u'\n')
        - QStringView(m_known).sliced(difference.start, difference.removed).count(u'\n'));
    m_known = text;
    // Cursors move with the text around them; within what is replaced they would fall to its end.
    const auto isReplaced = [&difference](const QTextCursor &cursor) {
        return cursor.position() > difference.start
            && cursor.position() < difference.start + difference.removed;
    };
    const QTextCursor top(firstVisibleBlock());
    const std::optional<int> topLine
        = isReplaced(top) ? std::optional(top.blockNumber() + lines) : std::nullopt;
    const QTextCursor before = textCursor();
    const std::optional<int> cursorLine
        = isReplaced(before) ? std::optional(before.blockNumber() + lines) : std::nullopt;
    const int column = before.positionInBlock();
    QTextCursor change(document());
    change.setPosition(int(difference.start));
    change.setPosition(int(difference.start + difference.removed), QTextCursor::KeepAnchor);
    change.insertText(difference.inserted);
    if (cursorLine) {
        const QTextBlock line = document()->findBlockByNumber(std::max(0, *cursorLine));
        QTextCursor cursor(document());
        cursor.setPosition(line.position() + std::min(column, line.length() - 1));
        setTextCursor(cursor);
    }
    verticalScrollBar()->setValue(topLine.value_or(top.blockNumber()));
}

void TextEditor::noteChange()
{
    const QString now = text();
    if (now != m_known) {
        m_known = now;
        Q_EMIT edited();
    }
}

bool TextEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's
            return true;
        }
    }
    return CodeView::event(event);
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    // Tab indents, so there is a way out for the keyboard: Escape, then Tab.
    if (event->key() != Qt::Key_Shift) { // of Shift+Tab
        setTabChangesFocus(event->key() == Qt::Key_Escape);
    }
    if (event->key() == Qt::Key_Escape) {
        event->accept(); // elsewhere it goes back to the canvas; who writes stays
    } else if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
    } else if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoRequested();
    } else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        indentLines();
    } else if (event->key() == Qt::Key_Backtab) {
        outdentLines();
    } else {
        CodeView::keyPressEvent(event);
    }
}

/// Without a selection two blanks at the cursor, with one two at the start of each of its lines.
void TextEditor::indentLines()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        cursor.insertText(QString(kIndent, u' '));
        return;
    }
    const QTextBlock last = document()->findBlock(cursor.selectionEnd() - 1);
    QTextCursor change(document());
    change.beginEditBlock();
    for (QTextBlock line = document()->findBlock(cursor.selectionStart());
        line.isValid() && line.blockNumber() <= last.blockNumber();
        line = line.next()) {
        change.setPosition(line.position());
        change.insertText(QString(kIndent, u' '));
    }
    change.endEditBlock();
}

void TextEditor::outdentLines()
{
    const QTextCursor cursor = textCursor();
    const QTextBlock last
        = document()->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1));
    QTextCursor change(document());
    change.beginEditBlock();
    for (QTextBlock line = document()->findBlock(cursor.selectionStart());
        line.isValid() && line.blockNumber() <= last.blockNumber();
        line = line.next()) {
        change.setPosition(line.position());
        change.movePosition(
            QTextCursor::NextCharacter, QTextCursor::KeepAnchor, leadingBlanks(line));
        change.removeSelectedText();
    }
    change.endEditBlock();
}

} // namespace castello
