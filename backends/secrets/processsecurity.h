// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

namespace castello {

/// Keeps the memory of this process out of crash dumps, and on Linux from debuggers of the same
/// user. Called once, before the first secret is read. Errors: Unexpected, with the system's words.
[[nodiscard]] Result<void> hardenProcess();

} // namespace castello
