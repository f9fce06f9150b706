// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "model/plan/plan.h"

namespace castello::cli {

/// The sum in words: “1 to create, 0 to change, 0 to destroy”, or that nothing changes.
[[nodiscard]] QString summaryText(const Plan &plan);

/// The sum first, then machine by machine, then what a person should know.
void showPlan(const Console &console, const Plan &plan);

} // namespace castello::cli
