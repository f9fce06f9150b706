// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace castello {

/// For a person, translated: “12 s”, “1 min 50 s”, “2 h 5 min”.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

} // namespace castello
