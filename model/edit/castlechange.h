// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/documentchange.h"
#include "model/castle/castle.h"

namespace castello {

/// The edits that make `after` of a document that reads as `before`, and touch nothing else. So a
/// gesture or a quick fix is a function of castles, and the document follows. New groups, networks
/// and providers are written as lines, what is smaller in braces. Precondition: the castles differ
/// in what leaves.h tells only.
[[nodiscard]] DocumentChange changeBetween(
    const QString &name, const Castle &before, const Castle &after);

} // namespace castello
