// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/codeview.h"

#include "app/widgets/codehighlighter.h"
#include "qml/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

using Kind = CodeMark::Kind;

bool isWholeLine(Kind kind)
{
    return kind == Kind::Selected || kind == Kind::Added || kind == Kind::Removed;
}

bool isProblem(Kind kind)
{
    return kind == Kind::Error || kind == Kind::Warning || kind == Kind::Hint;
}

QColor problemColor(Kind kind)
{
    const Palette &palette = Theme::instance()->palette();
    return kind == Kind::Error  ? palette.error
        : kind == Kind::Warning ? palette.warning
                                : palette.textMuted;
}

QTextCharFormat lookOf(Kind kind)
{
    const Palette &palette = Theme::instance()->palette();
    QTextCharFormat look;
    switch (kind) {
    case Kind::Selected:
    case Kind::Found:
        look.setBackground(palette.accentSoft);
        break;
    case Kind::FoundHere:
        look.setBackground(palette.accent);
        look.setForeground(palette.onAccent);
        break;
    case Kind::Added:
        look.setBackground(palette.added);
        break;
    case Kind::Removed:
        look.setBackground(palette.removed);
        break;
    case Kind::Error:
    case Kind::Warning:
    case Kind::Hint:
        look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        look.setUnderlineColor(problemColor(kind));
        break;
    }
    return look;
}

/// One for each line: the width of the view is painted for the line of a cursor only.
QList<QTextEdit::ExtraSelection> wholeLines(const QTextCursor &range, QTextCharFormat look)
{
    look.setProperty(QTextFormat::FullWidthSelection, true);
    const QTextDocument *document = range.document();
    const QTextBlock last
        = document->findBlock(std::max(range.selectionStart(), range.selectionEnd() - 1));
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock line = document->findBlock(range.selectionStart());
        line.isValid() && line.blockNumber() <= last.blockNumber();
        line = line.next()) {
        selections.append({QTextCursor(line), look});
    }
    return selections;
}

/// A square, a triangle and a circle: the shape says it without the colour.
void paintSign(QPainter &painter, const QRectF &box, Kind kind)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(problemColor(kind));
    if (kind == Kind::Error) {
        painter.drawRoundedRect(box, 1.5, 1.5);
    } else if (kind == Kind::Warning) {
        painter.drawPolygon(
            QPolygonF({box.bottomLeft(), {box.center().x(), box.top()}, box.bottomRight()}));
    } else {
        painter.drawEllipse(box);
    }
}

} // namespace

/// The strip of line numbers and signs.
class CodeView::Margin : public QWidget
{
public:
    explicit Margin(CodeView *view)
        : QWidget(view)
        , m_view(view)
    { }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintMargin(painter, event->rect());
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            QToolTip::showText(
                help->globalPos(), m_view->toolTipAt(QPoint(-1, help->pos().y())), this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    CodeView *m_view;
};

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &area, int moved) {
        if (moved != 0) {
            m_margin->scroll(0, moved);
        } else {
            m_margin->update(0, area.y(), m_margin->width(), area.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::applyMarks);
    connect(Theme::instance(), &Theme::changed, this, &CodeView::applyTheme);
    applyTheme();
}

CodeView::~CodeView() = default;

void CodeView::setDefinition(const QString &name)
{
    if (name.isEmpty() && !m_highlighter) {
        return;
    }
    if (!m_highlighter) {
        m_highlighter = new CodeHighlighter(document());
    }
    m_highlighter->setDefinition(CodeHighlighter::repository().definitionForName(name));
}

void CodeView::setDefinitionFor(const QString &fileName)
{
    setDefinition(CodeHighlighter::repository().definitionForFileName(fileName).name());
}

void CodeView::setMarks(Layer layer, const QList<CodeMark> &marks)
{
    const int last = document()->characterCount() - 1;
    QList<PlacedMark> placed;
    for (const CodeMark &mark : marks) {
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(mark.start, 0, last));
        cursor.setPosition(std::clamp(mark.end, 0, last), QTextCursor::KeepAnchor);
        placed.append({mark, cursor});
    }
    m_marks.insert(layer, placed);
    applyMarks();
    m_margin->update();
}

QList<CodeMark> CodeView::marks(Layer layer) const
{
    QList<CodeMark> marks;
    for (const PlacedMark &placed : m_marks.value(layer)) {
        CodeMark mark = placed.mark;
        mark.start = placed.cursor.selectionStart();
        mark.end = placed.cursor.selectionEnd();
        marks.append(mark);
    }
    return marks;
}

void CodeView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    if (block.isValid() && (box.top() < 0 || box.bottom() > viewport()->height())) {
        verticalScrollBar()->setValue(
            std::max(0, line - viewport()->height() / std::max(1, fontMetrics().height()) / 3));
    }
}

void CodeView::applyTheme()
{
    const Theme *theme = Theme::instance();
    setPalette(theme->palette().toWidgets());
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(theme->textSize());
    setFont(font);
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(u' '));
    applyMarks();
    fitMargin();
    m_margin->update();
}

void CodeView::applyMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (!isReadOnly()) {
        QTextCharFormat look;
        look.setBackground(Theme::instance()->raised());
        QTextCursor here = textCursor();
        here.clearSelection();
        selections += wholeLines(here, look);
    }
    for (const QList<PlacedMark> &layer : std::as_const(m_marks)) {
        for (const PlacedMark &placed : layer) {
            const QTextCharFormat look = lookOf(placed.mark.kind);
            if (isWholeLine(placed.mark.kind)) {
                selections += wholeLines(placed.cursor, look);
            } else {
                selections.append({placed.cursor, look});
            }
        }
    }
    setExtraSelections(selections);
}

void CodeView::fitMargin()
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    const int width
        = fontMetrics().horizontalAdvance(u'9') * (digits + 2) + Theme::instance()->gap();
    setViewportMargins(width, 0, 0, 0);
    m_margin->setGeometry(
        contentsRect().left(), contentsRect().top(), width, contentsRect().height());
}

void CodeView::paintMargin(QPainter &painter, const QRect &area) const
{
    const Palette &palette = Theme::instance()->palette();
    const QMap<int, Kind> problems = problemLines();
    const int here = textCursor().blockNumber();
    const int digit = fontMetrics().horizontalAdvance(u'9');
    const int height = fontMetrics().height();
    painter.fillRect(area, palette.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    QTextBlock line = firstVisibleBlock();
    qreal top = blockBoundingGeometry(line).translated(contentOffset()).top();
    for (; line.isValid() && top <= area.bottom(); line = line.next()) {
        const int number = line.blockNumber();
        const bool isHere = !isReadOnly() && number == here;
        painter.setPen(isHere ? palette.text : palette.textMuted);
        painter.drawText(QRectF(0, top, m_margin->width() - Theme::instance()->gap(), height),
            Qt::AlignRight,
            QString::number(number + 1));
        if (const auto problem = problems.constFind(number); problem != problems.cend()) {
            const qreal side = digit;
            paintSign(painter, {digit * 0.5, top + (height - side) / 2, side, side}, *problem);
        }
        top += blockBoundingRect(line).height();
    }
}

QMap<int, CodeMark::Kind> CodeView::problemLines() const
{
    QMap<int, Kind> lines;
    for (const PlacedMark &placed : m_marks.value(Layer::Problems)) {
        const int line = document()->findBlock(placed.cursor.selectionStart()).blockNumber();
        const auto known = lines.constFind(line);
        if (isProblem(placed.mark.kind) && (known == lines.cend() || placed.mark.kind < *known)) {
            lines.insert(line, placed.mark.kind);
        }
    }
    return lines;
}

/// `point` in the viewport; left of it the whole line counts.
QString CodeView::toolTipAt(const QPoint &point) const
{
    const QTextCursor at = cursorForPosition(QPoint(std::max(0, point.x()), point.y()));
    QStringList texts;
    for (const QList<PlacedMark> &layer : std::as_const(m_marks)) {
        for (const auto &[mark, cursor] : layer) {
            const bool isOnLine = document()->findBlock(cursor.selectionStart())
                == document()->findBlock(at.position());
            const bool isHit = point.x() < 0 ? isOnLine
                                             : at.position() >= cursor.selectionStart()
                    && at.position() <= cursor.selectionEnd();
            if (isHit && !mark.toolTip.isEmpty()) {
                texts.append(mark.toolTip);
            }
        }
    }
    return texts.join(u"\n"_s);
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_margin) {
        fitMargin();
    }
}

} // namespace castello
