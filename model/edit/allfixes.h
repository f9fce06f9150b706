// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/castledocument.h"

namespace castello {

/// Every quick fix of a document, as one change. Asks again after each one, since a fix may settle
/// or show several problems; one that settles nothing is done once. Nothing when no fix can be
/// done.
[[nodiscard]] std::optional<DocumentChange> allFixes(CastleDocument document);

} // namespace castello
