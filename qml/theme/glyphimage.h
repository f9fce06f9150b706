// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

namespace castello {

/// A glyph of `resources/icons/<name>.svg` in one colour. `size` counts device pixels.
/// Precondition: it exists.
[[nodiscard]] QImage glyphImage(const QString &name, const QColor &color, const QSize &size);

} // namespace castello
