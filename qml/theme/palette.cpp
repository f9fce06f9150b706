// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace castello {

namespace {

double linear(float channel)
{
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

const Palette &Palette::light()
{
    static const Palette palette {
        .window = QColor(0xffffff),
        .canvas = QColor(0xeef1f6),
        .canvasDots = QColor(0xd3d9e4),
        .surface = QColor(0xffffff),
        .raised = QColor(0xf3f5f9),
        .border = QColor(0xdde2ea),
        .borderStrong = QColor(0x7d889a),
        .text = QColor(0x171c24),
        .textMuted = QColor(0x566071),
        .accent = QColor(0x2f6fed),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xe3ecfd),
        .accentText = QColor(0x2259cc),
        .ok = QColor(0x177148),
        .warning = QColor(0x8a5a0d),
        .error = QColor(0xb23124),
        .added = QColor(0xd9ede2),
        .removed = QColor(0xfbe3e0),
        .caution = QColor(0xfdf0d5),
    };
    return palette;
}

const Palette &Palette::dark()
{
    static const Palette palette {
        .window = QColor(0x23292f),
        .canvas = QColor(0x1c2228),
        .canvasDots = QColor(0x333b45),
        .surface = QColor(0x262d34),
        .raised = QColor(0x2c343d),
        .border = QColor(0x3a434e),
        .borderStrong = QColor(0x808c9c),
        .text = QColor(0xedf0f4),
        .textMuted = QColor(0xa5afbd),
        .accent = QColor(0x5b93ff),
        .onAccent = QColor(0x0d1420),
        .accentSoft = QColor(0x2b3a56),
        .accentText = QColor(0x8ab2ff),
        .ok = QColor(0x4cc38a),
        .warning = QColor(0xe0a84a),
        .error = QColor(0xf28a7c),
        .added = QColor(0x1f3d33),
        .removed = QColor(0x4a2b2b),
        .caution = QColor(0x40361c),
    };
    return palette;
}

QPalette Palette::toWidgets() const
{
    QPalette widgets;
    widgets.setColor(QPalette::Window, window);
    widgets.setColor(QPalette::WindowText, text);
    widgets.setColor(QPalette::Base, surface);
    widgets.setColor(QPalette::AlternateBase, raised);
    widgets.setColor(QPalette::Text, text);
    widgets.setColor(QPalette::PlaceholderText, textMuted);
    widgets.setColor(QPalette::Button, surface);
    widgets.setColor(QPalette::ButtonText, text);
    widgets.setColor(QPalette::BrightText, error);
    widgets.setColor(QPalette::ToolTipBase, raised);
    widgets.setColor(QPalette::ToolTipText, text);
    widgets.setColor(QPalette::Highlight, accent);
    widgets.setColor(QPalette::HighlightedText, onAccent);
    widgets.setColor(QPalette::Accent, accent);
    widgets.setColor(QPalette::Link, accentText);
    widgets.setColor(QPalette::LinkVisited, accentText);
    widgets.setColor(QPalette::Light, surface);
    widgets.setColor(QPalette::Midlight, raised);
    widgets.setColor(QPalette::Mid, border);
    widgets.setColor(QPalette::Dark, borderStrong);
    widgets.setColor(QPalette::Shadow, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        widgets.setColor(QPalette::Disabled, role, borderStrong);
    }
    widgets.setColor(QPalette::Disabled, QPalette::Highlight, border);
    widgets.setColor(QPalette::Disabled, QPalette::HighlightedText, textMuted);
    return widgets;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace castello
