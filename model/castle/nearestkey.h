// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace castello {

/// The known word that a mistyped one was most likely meant to be; empty when none is near.
[[nodiscard]] QString nearestKey(QStringView typed, const QStringList &known);

} // namespace castello
