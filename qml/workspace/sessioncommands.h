// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/workspace/documentsession.h"

#include <QUndoCommand>

/// The steps of undo of a DocumentSession.

namespace castello {

/// Changes the text, and maybe where items lie. The first redo is the change itself.
class DocumentCommand : public QUndoCommand
{
public:
    enum class Origin { Gesture, Typing };
    DocumentCommand(DocumentSession *session,
        const QString &name,
        QList<DocumentEdit> edits,
        CanvasLayout layout,
        Origin origin);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    /// Typing at one place within a line is one step.
    bool mergeWith(const QUndoCommand *next) override;

private:
    DocumentSession *m_session;
    QList<DocumentEdit> m_edits;
    CanvasLayout m_layoutBefore;
    CanvasLayout m_layoutAfter;
    Origin m_origin;
};

} // namespace castello
