// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace castello {

class CodeHighlighter;

/// A stretch of a text that stands out.
struct CodeMark
{
    enum class Kind {
        Selected, ///< the lines of what is selected elsewhere
        Added, ///< whole lines, as are Removed
        Removed,
        Found, ///< by a search
        FoundHere, ///< the hit that the search stands at
        Error, ///< underlined, with a sign beside the line, as are Warning and Hint
        Warning,
        Hint,
    };
    Kind kind = Kind::Selected;
    int start = 0; ///< in characters of the document
    int end = 0; ///< excluded
    QString toolTip;
    friend bool operator==(const CodeMark &, const CodeMark &) = default;
};

/// A text in a fixed-width font, coloured by its language, with line numbers. Read-only unless told
/// otherwise. Colours are the theme's, live.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    /// A language by its name (`YAML`, `JSON`, `Terraform`, `Diff`); an unknown or empty one leaves
    /// the text plain.
    void setDefinition(const QString &name);
    /// The same by the name of a file.
    void setDefinitionFor(const QString &fileName);

    /// Marks come in layers, painted one over the other, so that a search leaves the differences
    /// alone. These take the place of those that the layer had. Text that is typed moves them.
    enum class Layer { Difference, Selection, Search, Problems };
    void setMarks(Layer layer, const QList<CodeMark> &marks);
    /// Where the layer's marks are now.
    [[nodiscard]] QList<CodeMark> marks(Layer layer) const;

    /// Brings a line (from 0) into view without moving the cursor; nothing happens when it is.
    void showLine(int line);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;
    /// A mark, held by a cursor that moves with the text.
    struct PlacedMark
    {
        CodeMark mark;
        QTextCursor cursor;
    };
    void applyTheme();
    void applyMarks();
    void fitMargin();
    void paintMargin(QPainter &painter, const QRect &area) const;
    /// The worst finding of each line.
    [[nodiscard]] QMap<int, CodeMark::Kind> problemLines() const;
    [[nodiscard]] QString toolTipAt(const QPoint &point) const;

    Margin *m_margin;
    CodeHighlighter *m_highlighter = nullptr; ///< made with the first language
    QMap<Layer, QList<PlacedMark>> m_marks;
};

} // namespace castello
