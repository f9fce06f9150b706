// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "backends/engine/site.h"

namespace castello::cli {

/// One line a machine: those that the castle asks for, then ours that it does not, then what is in
/// dispute.
void showStatus(const Console &console, const Site &site, const ObservedWorld &world);

} // namespace castello::cli
