// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/base/diagnostic.h"

#include <algorithm>

namespace castello {

bool hasErrors(const QList<Diagnostic> &diagnostics)
{
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic &d) { return d.severity == Severity::Error; });
}

} // namespace castello
