// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace castello {

class CodeView;

/// Searches a code view: marks every hit, steps through them, hides on Escape. Ctrl+F within
/// `context` opens it, F3 and Shift+F3 step.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    /// `view` must outlive it. Shortcuts count anywhere in `context`.
    FindBar(CodeView *view, QWidget *context);

    /// Shows it, with what is selected in the view as the text to look for.
    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Direction { Forward, Backward };
    void search();
    void step(Direction direction);
    void showHits();

    CodeView *m_view;
    QLineEdit *m_text;
    QLabel *m_count;
    QList<int> m_hits; ///< where they begin
};

} // namespace castello
