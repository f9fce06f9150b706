// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace castello {

/// How well what was typed fits a text; nothing when its letters are not in it in this order.
/// Higher is better: beginnings of words and runs of letters count most. Case is ignored.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace castello
