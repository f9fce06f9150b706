// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/sessioncommands.h"

#include <algorithm>
#include <ranges>

namespace castello {

namespace {

constexpr int kGestureId = -1; // never merged
constexpr int kTypingId = 1;

/// Both as one edit, when the second lies within or at the end of what the first wrote.
std::optional<DocumentEdit> merged(const DocumentEdit &first, const DocumentEdit &second)
{
    const qsizetype start = second.range.start - first.range.start;
    const bool isInside = start >= 0 && start + second.oldText.size() <= first.newText.size();
    if (!isInside || first.newText.contains('\n') || second.newText.contains('\n')) {
        return {};
    }
    DocumentEdit both = first;
    both.newText.replace(start, second.oldText.size(), second.newText);
    return both;
}

} // namespace

DocumentCommand::DocumentCommand(DocumentSession *session,
    const QString &name,
    QList<DocumentEdit> edits,
    CanvasLayout layout,
    Origin origin)
    : QUndoCommand(name)
    , m_session(session)
    , m_edits(std::move(edits))
    , m_layoutBefore(session->layout())
    , m_layoutAfter(std::move(layout))
    , m_origin(origin)
{ }

void DocumentCommand::redo()
{
    m_session->setLayout(m_layoutAfter);
    m_session->applyEdits(m_edits);
}

void DocumentCommand::undo()
{
    QList<DocumentEdit> back;
    for (const DocumentEdit &edit : std::views::reverse(m_edits)) {
        back.append(edit.inverted());
    }
    m_session->setLayout(m_layoutBefore);
    m_session->applyEdits(back);
}

int DocumentCommand::id() const
{
    return m_origin == Origin::Typing ? kTypingId : kGestureId;
}

bool DocumentCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const DocumentCommand *>(next);
    const auto both = merged(m_edits.constFirst(), other->m_edits.constFirst());
    if (both) {
        m_edits = {*both};
        setObsolete(both->oldText == both->newText);
    }
    return both.has_value();
}

} // namespace castello
