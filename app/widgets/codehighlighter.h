// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace KSyntaxHighlighting {
class Repository;
}

namespace castello {

/// Colours a text by the rules of KSyntaxHighlighting and the colours of the theme, so that code
/// has the window's look in light and dark.
class CodeHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    explicit CodeHighlighter(QTextDocument *document);

    /// Every language that is known; loaded on first use.
    [[nodiscard]] static const KSyntaxHighlighting::Repository &repository();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
};

} // namespace castello
