// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace castello {

/// In which of the theme's colours a glyph is drawn.
enum class IconTint { Text, Muted, Accent, OnAccent, Ok, Warning, Error };

/// A glyph of `resources/icons/<name>.svg`, crisp at every scale, in the theme's colour of the
/// moment it is drawn: nothing is to be done when the scheme changes. Precondition: it exists.
[[nodiscard]] QIcon icon(const QString &name, IconTint tint = IconTint::Text);

} // namespace castello
