// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/findbar.h"

#include "app/widgets/codeview.h"
#include "qml/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHits = 5000; ///< more are not marked

QAction *makeAction(QWidget *context, const QString &text, QKeySequence::StandardKey key)
{
    auto *action = new QAction(text, context);
    action->setShortcuts(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    context->addAction(action);
    return action;
}

QToolButton *makeButton(QWidget *parent, const QString &sign, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FindBar::FindBar(CodeView *view, QWidget *context)
    : QFrame(context)
    , m_view(view)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(u"findCount"_s);
    QToolButton *previous = makeButton(this, u"↑"_s, tr("Previous hit"));
    QToolButton *next = makeButton(this, u"↓"_s, tr("Next hit"));
    QToolButton *done = makeButton(this, u"✕"_s, tr("Close the search"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(Theme::instance()->smallGap());
    for (QWidget *part : {static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_count),
             static_cast<QWidget *>(previous),
             static_cast<QWidget *>(next),
             static_cast<QWidget *>(done)}) {
        row->addWidget(part);
    }
    row->setStretch(0, 1);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, [this] { step(Direction::Backward); });
    connect(next, &QToolButton::clicked, this, [this] { step(Direction::Forward); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    connect(makeAction(context, tr("Find in the text"), QKeySequence::Find),
        &QAction::triggered,
        this,
        &FindBar::open);
    connect(makeAction(context, tr("Next hit"), QKeySequence::FindNext),
        &QAction::triggered,
        this,
        [this] { step(Direction::Forward); });
    connect(makeAction(context, tr("Previous hit"), QKeySequence::FindPrevious),
        &QAction::triggered,
        this,
        [this] { step(Direction::Backward); });
    connect(view, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible()) {
            search();
        }
    });
    hide();
}

void FindBar::open()
{
    show();
    if (const QString selected = m_view->textCursor().selectedText();
        !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_text->setText(selected);
    }
    m_text->selectAll();
    m_text->setFocus();
    search();
}

void FindBar::close()
{
    hide();
    m_view->setMarks(CodeView::Layer::Search, {});
    m_view->setFocus();
}

void FindBar::search()
{
    m_hits.clear();
    const QString wanted = m_text->text();
    if (!wanted.isEmpty()) {
        const QString text = m_view->document()->toRawText();
        qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
        while (at >= 0 && m_hits.size() < kMostHits) {
            m_hits.append(int(at));
            at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive);
        }
    }
    showHits();
}

void FindBar::step(Direction direction)
{
    if (m_hits.isEmpty()) {
        return;
    }
    const int from = m_view->textCursor().selectionStart();
    int target = 0;
    if (direction == Direction::Forward) {
        const int start = m_view->textCursor().hasSelection() ? from + 1 : from;
        const auto it = std::ranges::lower_bound(m_hits, start);
        target = it == m_hits.cend() ? m_hits.first() : *it;
    } else {
        const auto it = std::ranges::lower_bound(m_hits, from);
        target = it == m_hits.cbegin() ? m_hits.last() : *std::prev(it);
    }
    QTextCursor cursor(m_view->document());
    cursor.setPosition(target);
    cursor.setPosition(target + int(m_text->text().size()), QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    m_view->centerCursor();
    showHits();
}

void FindBar::showHits()
{
    const int length = int(m_text->text().size());
    const int here = m_view->textCursor().selectionStart();
    QList<CodeMark> marks;
    for (const int hit : std::as_const(m_hits)) {
        const bool isHere = hit == here && m_view->textCursor().hasSelection();
        marks.append(
            {isHere ? CodeMark::Kind::FoundHere : CodeMark::Kind::Found, hit, hit + length, {}});
    }
    m_view->setMarks(CodeView::Layer::Search, marks);
    m_count->setText(
        m_text->text().isEmpty() ? QString() : tr("%n hits", "of a search", int(m_hits.size())));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Forward);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace castello
