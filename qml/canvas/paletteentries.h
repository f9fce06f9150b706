// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/gestures.h"

#include <QSizeF>

namespace castello {

/// What the palette shows of a kind of item, and the canvas while it is dragged.
struct PaletteEntry
{
    PaletteKind kind;
    QString id; ///< untranslated, for tests: `controlPlanes`
    QString icon; ///< name of a glyph (qml/theme/glyphimage.h)
    QString label; ///< translated
    QString help; ///< translated, one or two sentences
    QSizeF ghost; ///< scene units: about the size of the new item
};

/// In the order of the palette.
[[nodiscard]] QList<PaletteEntry> paletteEntries();
[[nodiscard]] PaletteEntry paletteEntry(PaletteKind kind);

} // namespace castello
