// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"
#include "model/document/textranges.h"

#include <QWidget>

class QLabel;

namespace castello {

class TextEditor;

/// The castle document as text; edits go both ways.
class TextPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit TextPanel(Workspace *workspace, QWidget *parent = nullptr);

private:
    void takeEdit();
    void showDocument();
    void showProblems();
    void showSelection();
    void showStatus();
    void selectAtCursor();
    /// Where the parts of the document stand; nothing while it is no YAML.
    [[nodiscard]] const std::optional<TextPart> &parts();

    Workspace *m_workspace;
    TextEditor *m_editor;
    QLabel *m_status;
    QLabel *m_place;
    QByteArray m_partsText; ///< what m_parts were read from
    std::optional<TextPart> m_parts;
};

} // namespace castello
