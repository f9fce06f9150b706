// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/text/textpanel.h"

#include "app/panels/text/showntext.h"
#include "app/panels/text/texteditor.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/findbar.h"
#include "model/document/textpaths.h"
#include "model/edit/itempath.h"
#include "model/yaml/yamlpath.h"
#include "qml/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

CodeMark::Kind kindOf(Severity severity)
{
    return severity == Severity::Error  ? CodeMark::Kind::Error
        : severity == Severity::Warning ? CodeMark::Kind::Warning
                                        : CodeMark::Kind::Hint;
}

QString toolTipOf(const Diagnostic &finding)
{
    return finding.detail.isEmpty() ? finding.summary : finding.summary + u'\n' + finding.detail;
}

} // namespace

TextPanel::TextPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_editor(new TextEditor(this))
    , m_status(new ElidedLabel(this))
    , m_place(new QLabel(this))
{
    m_editor->setObjectName(u"textEditor"_s);
    m_editor->setAccessibleName(tr("Text of the castle"));
    m_editor->setAccessibleDescription(tr("Tab indents. Escape, then Tab leaves the text."));
    m_status->setObjectName(u"textStatus"_s);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setObjectName(u"textPlace"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(Theme::instance()->wideGap());
    line->addWidget(m_status, 1);
    line->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(new FindBar(m_editor, this));
    column->addLayout(line);

    DocumentSession *session = &workspace->session;
    connect(session, &DocumentSession::documentChanged, this, &TextPanel::showDocument);
    connect(&workspace->selection, &Selection::changed, this, &TextPanel::showSelection);
    connect(Theme::instance(), &Theme::changed, this, &TextPanel::showStatus);
    connect(m_editor, &TextEditor::edited, this, &TextPanel::takeEdit);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &TextPanel::selectAtCursor);
    connect(m_editor, &TextEditor::undoRequested, session->undoStack(), &QUndoStack::undo);
    connect(m_editor, &TextEditor::redoRequested, session->undoStack(), &QUndoStack::redo);
    showDocument();
}

/// At once and not after a pause, so that text and castle are never two things: reading the sample
/// takes a millisecond, a castle of 66 groups five.
void TextPanel::takeEdit()
{
    const QByteArray &before = m_workspace->session.text();
    m_workspace->session.replaceText(
        withDifference(before, textDifference(shownText(before), m_editor->text())));
    selectAtCursor();
}

void TextPanel::showDocument()
{
    m_editor->showText(shownText(m_workspace->session.text()));
    showProblems();
    showSelection();
    showStatus();
}

void TextPanel::showProblems()
{
    QList<CodeMark> marks;
    for (const Diagnostic &finding : m_workspace->session.diagnostics()) {
        const QTextBlock line
            = m_editor->document()->findBlockByNumber(std::max(0, finding.position.line - 1));
        if (finding.position.line < 1 || !line.isValid()) {
            continue;
        }
        const qsizetype content = line.text().trimmed().isEmpty() ? 0 : line.length() - 1;
        const qsizetype column
            = std::clamp(qsizetype(finding.position.column) - 1, qsizetype(0), content);
        marks.append({kindOf(finding.severity),
            int(line.position() + column),
            int(line.position() + content),
            toolTipOf(finding)});
    }
    m_editor->setMarks(CodeView::Layer::Problems, marks);
}

void TextPanel::showSelection()
{
    const QByteArray &text = m_workspace->session.text();
    QList<CodeMark> marks;
    for (const QString &path : m_workspace->selection.paths()) {
        const auto keys = splitYamlPath(path);
        const auto range = keys && parts() ? rangeOfPath(*parts(), *keys) : std::nullopt;
        if (range) {
            marks.append({CodeMark::Kind::Selected,
                int(shownPosition(text, range->start)),
                int(shownPosition(text, range->end)),
                {}});
        }
    }
    m_editor->setMarks(CodeView::Layer::Selection, marks);
    if (!marks.isEmpty() && !m_editor->hasFocus()) {
        m_editor->showLine(m_editor->document()->findBlock(marks.last().start).blockNumber());
    }
}

void TextPanel::showStatus()
{
    const DocumentSession &session = m_workspace->session;
    const auto &findings = session.diagnostics();
    const auto first = std::ranges::find(findings, Severity::Error, &Diagnostic::severity);
    const bool isOutdated = !session.isReadable() && first != findings.cend();
    m_status->setText(isOutdated ? tr("The drawing shows the last readable version. Line %1: %2")
                                       .arg(std::max(1, first->position.line))
                                       .arg(first->summary)
                                 : QString());
    m_status->setToolTip(m_status->text());
    QPalette colors = m_status->palette();
    colors.setColor(QPalette::WindowText, Theme::instance()->warning());
    m_status->setPalette(colors);
    const QTextCursor cursor = m_editor->textCursor();
    m_place->setText(
        tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
}

void TextPanel::selectAtCursor()
{
    showStatus();
    const QByteArray &text = m_workspace->session.text();
    // Within a keystroke the cursor moves before the text is told.
    if (!m_editor->hasFocus() || m_editor->text() != shownText(text) || !parts()) {
        return;
    }
    const QStringList path
        = pathAtOffset(*parts(), byteOffset(text, m_editor->textCursor().position()));
    const QString item = itemOf(joinYamlPath(path));
    if (!item.isEmpty() && item != m_workspace->selection.current()) {
        m_workspace->selection.select(item);
    }
}

const std::optional<TextPart> &TextPanel::parts()
{
    const QByteArray &text = m_workspace->session.text();
    if (m_partsText != text || !m_parts) {
        auto parts = readTextRanges(text);
        m_parts = parts ? std::optional(*std::move(parts)) : std::nullopt;
        m_partsText = text;
    }
    return m_parts;
}

} // namespace castello
