// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/documentchange.h"
#include "model/document/castledocument.h"
#include "model/edit/gestures.h"
#include "qml/workspace/canvaslayout.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace castello {

/// The castle that is open: its document, where its items lie, and every change so far as named
/// steps of undo. All views show this and change it through this; the text stays the truth.
class DocumentSession : public QObject
{
    Q_OBJECT
public:
    /// Holds an empty castle, never saved.
    explicit DocumentSession(QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Opens a file and its layout; what was open is dropped. Errors: as CastleDocument::open; then
    /// nothing has changed. A damaged layout is no error: see layoutProblem().
    [[nodiscard]] Result<void> open(const QString &path);
    /// Starts from a text that was never saved: a new castle, a sample, a recovered one.
    void start(QByteArray text, CanvasLayout layout = {});
    /// Errors: as CastleDocument::save. Precondition of save(): path() is not empty.
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> saveAs(const QString &path);
    /// The next save writes over what another program has put into the file.
    void overwriteOnSave();

    /// Empty while never saved.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The castle's name, else the file's.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isModified() const;
    /// Why the layout file beside the castle was not read; empty when it was.
    [[nodiscard]] const QString &layoutProblem() const { return m_layoutProblem; }

    [[nodiscard]] const CastleDocument &document() const { return m_document; }
    [[nodiscard]] const QByteArray &text() const { return m_document.text(); }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_document.diagnostics(); }
    /// Whether the text reads as a castle now; when not, castle() is the last one that did.
    [[nodiscard]] bool isReadable() const { return m_document.castle().has_value(); }
    [[nodiscard]] const Castle &castle() const { return m_castle; }
    [[nodiscard]] const CanvasLayout &layout() const { return m_layout; }

    /// One step of undo, all of it or nothing. Errors: as CastleDocument::set; they are also told
    /// by refused(), so that a caller without a better place for them may ignore the result.
    Result<void> change(const DocumentChange &change);
    /// The same for a gesture, which may be impossible before it is tried; that is told likewise.
    Result<void> attempt(const Result<DocumentChange> &change);
    Result<void> attempt(const Result<Addition> &addition);
    /// Where items shall lie; nothing leaves it to the automatic layout.
    using Places = QHash<QString, std::optional<QPointF>>;
    /// The same, with items that get another place in the same step.
    Result<void> change(const DocumentChange &change, const Places &places);
    /// Gives items a place, as one step.
    void place(const QString &name, const Places &places);
    /// What a person typed: the whole new text. Steps that follow each other at one place merge.
    void replaceText(const QByteArray &text);

    /// Every step has a translated name; undo and redo go through it.
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    /// Text, castle or diagnostics are others now.
    void documentChanged();
    void layoutChanged();
    void pathChanged();
    void modifiedChanged(bool isModified);
    /// A gesture or a change was not possible; translated, says what to do.
    void refused(const QString &message);

private:
    friend class DocumentCommand;
    void adopt(CastleDocument document, CanvasLayout layout);
    void applyEdits(const QList<DocumentEdit> &edits);
    void setLayout(const CanvasLayout &layout);

    QString m_path;
    QString m_layoutProblem;
    CastleDocument m_document;
    Castle m_castle;
    CanvasLayout m_layout;
    QUndoStack m_undo;
};

} // namespace castello
