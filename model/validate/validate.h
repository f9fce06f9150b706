// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/error.h"
#include "model/castle/castle.h"

namespace castello {

/// Whether a castle makes sense, judged by the castle alone. Returns all findings; errors stand in
/// the way of a deploy, warnings do not. Subjects are set, positions are not (values do not know
/// where they were written). The rules are listed in README.md beside this file.
[[nodiscard]] QList<Diagnostic> validate(const Castle &castle);

/// What real providers ask in addition, because what is made there stays: an id. The lab accepts a
/// castle without one. Errors: InvalidInput.
[[nodiscard]] Result<void> checkForRealProvider(const Castle &castle);

} // namespace castello
