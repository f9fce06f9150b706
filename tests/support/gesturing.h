// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/castledocument.h"
#include "model/edit/gestures.h"

#include <QTest>

namespace castello::test {

/// A document that gestures are done to, as the window does them: all of a change or nothing.
class GestureDocument
{
public:
    explicit GestureDocument(QByteArray text)
        : m_document(CastleDocument::fromText(std::move(text)))
    { }

    [[nodiscard]] const Castle &castle() const { return *m_document.castle(); }
    [[nodiscard]] const QByteArray &text() const { return m_document.text(); }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_document.diagnostics(); }

    /// Whether the change was done and the text still reads as a castle.
    [[nodiscard]] bool change(const DocumentChange &change)
    {
        QList<DocumentEdit> edits;
        for (const PathEdit &edit : change.edits) {
            auto done
                = edit.yaml ? m_document.set(edit.path, *edit.yaml) : m_document.remove(edit.path);
            if (!done) {
                qWarning("%s: %s", qPrintable(edit.path), qPrintable(done.error().toString()));
                return false;
            }
            edits.append(*std::move(done));
        }
        m_steps.append(edits);
        return m_document.castle().has_value() && !change.name.isEmpty();
    }
    [[nodiscard]] bool change(const Result<DocumentChange> &change)
    {
        return change && this->change(*change);
    }
    /// The path of the new item; empty when it was refused.
    QString add(PaletteKind kind, const QString &target = {})
    {
        const auto added = addFromPalette(castle(), kind, target);
        return added && change(added->change) ? added->path : QString();
    }
    /// Takes the last change back.
    [[nodiscard]] bool undo()
    {
        bool isDone = true;
        const QList<DocumentEdit> edits = m_steps.takeLast();
        for (auto it = edits.crbegin(); it != edits.crend(); ++it) {
            isDone = m_document.apply(it->inverted()).has_value() && isDone;
        }
        return isDone;
    }
    [[nodiscard]] bool hasSteps() const { return !m_steps.isEmpty(); }

    [[nodiscard]] QStringList rules() const
    {
        QStringList rules;
        for (const Diagnostic &finding : diagnostics()) {
            rules.append(finding.rule);
        }
        return rules;
    }

private:
    CastleDocument m_document;
    QList<QList<DocumentEdit>> m_steps;
};

} // namespace castello::test
