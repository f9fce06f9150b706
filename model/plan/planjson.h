// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"

namespace castello {

/// A plan as JSON, for `--json` and for keeping. The names in it are stable and carry a version:
/// readers refuse what they do not know.
[[nodiscard]] QByteArray planToJson(const Plan &plan);

/// The inverse. Errors: InvalidInput (no plan, another version, an unknown or missing field),
/// Unexpected (the steps are no checked DAG).
[[nodiscard]] Result<Plan> planFromJson(const QByteArray &json);

} // namespace castello
