// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/codehighlighter.h"

#include "qml/theme/theme.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace castello {

namespace {

using Style = KSyntaxHighlighting::Theme::TextStyle;

/// Few colours on purpose: names, values, remarks; the rest is text.
QColor Palette::*colorOf(Style style)
{
    switch (style) {
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::Function:
    case Style::DataType:
    case Style::BuiltIn:
    case Style::Extension:
    case Style::Import:
    case Style::Information:
        return &Palette::accentText;
    case Style::Attribute: // what YAML calls a plain value
    case Style::Char:
    case Style::SpecialChar:
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::Constant:
    case Style::Variable:
        return &Palette::ok;
    case Style::Comment:
    case Style::Documentation:
    case Style::Annotation:
    case Style::CommentVar:
    case Style::RegionMarker:
        return &Palette::textMuted;
    case Style::Warning:
    case Style::Alert:
        return &Palette::warning;
    case Style::Error:
        return &Palette::error;
    default:
        return &Palette::text;
    }
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
    connect(Theme::instance(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

const KSyntaxHighlighting::Repository &CodeHighlighter::repository()
{
    static const KSyntaxHighlighting::Repository repository;
    return repository;
}

void CodeHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    QTextCharFormat look;
    look.setForeground(Theme::instance()->palette().*colorOf(format.textStyle()));
    setFormat(offset, length, look);
}

} // namespace castello
