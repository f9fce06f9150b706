// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/widgets/codeview.h"

namespace castello {

/// A code view to type in. It has no undo of its own: what is typed goes to the castle's, and what
/// others change comes in as the smallest difference, so that cursor and view stay.
class TextEditor : public CodeView
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);

    /// What stands in it, lines ending in `\n`. Unlike toPlainText() it keeps unusual blanks.
    [[nodiscard]] QString text() const;
    void showText(const QString &text);

Q_SIGNALS:
    /// A person typed; never because of showText().
    void edited();
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void noteChange();
    void indentLines();
    void outdentLines();

    QString m_known; ///< the text as it was last told or shown
};

} // namespace castello
