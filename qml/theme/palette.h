// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace castello {

/// Every colour of the window, by what it means. Widgets and QML take theirs from here; texts have
/// a contrast of at least 4.5:1 on every surface that they stand on (tst_palette).
struct Palette
{
    QColor window; ///< bars and panels
    QColor canvas; ///< behind the drawing
    QColor canvasDots;
    QColor surface; ///< cards, fields
    QColor raised; ///< tiles, badges, help boxes
    QColor border;
    QColor borderStrong; ///< of what the pointer is on; contrast 3:1 on surfaces
    QColor text;
    QColor textMuted;
    QColor accent; ///< the one colour that acts
    QColor onAccent; ///< text on accent
    QColor accentSoft; ///< behind the selected
    QColor accentText; ///< accent as text
    QColor ok;
    QColor warning;
    QColor error;
    QColor added; ///< behind lines that a plan adds
    QColor removed; ///< behind lines that a plan takes away
    QColor caution; ///< behind a warning
    friend bool operator==(const Palette &, const Palette &) = default;

    [[nodiscard]] static const Palette &light();
    [[nodiscard]] static const Palette &dark();
    /// For widgets.
    [[nodiscard]] QPalette toWidgets() const;
};

/// Of two opaque colours, 1 to 21. Source: WCAG 2.2, contrast ratio.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace castello
