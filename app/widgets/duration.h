// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace castello {

/// For a person, translated: “12 s”, “1 min 50 s”, “2 h 5 min”.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

/// How long something takes whose clock goes `factor` times as fast as life: “20 s here, 6 min 40 s
/// on real hardware”; for the real thing as durationText.
[[nodiscard]] QString expectedText(std::chrono::milliseconds duration, double factor);

} // namespace castello
