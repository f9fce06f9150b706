// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

#include <QHash>

namespace castello {

/// How long a plan takes from now on, about: the longest way through its steps, or the longest
/// queue for something that only one step may hold at a time. `left` says what is left of a step,
/// nought for one that is over; a step that it does not name takes as long as expected.
[[nodiscard]] std::chrono::milliseconds remainingTime(
    const Plan &plan, const QHash<StepId, std::chrono::milliseconds> &left = {});

} // namespace castello
