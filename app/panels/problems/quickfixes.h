// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/workspace/documentsession.h"

namespace castello {

/// Settles everything that can be, one step of undo each, asking again after every step since one
/// fix may settle or show several problems. Returns how many steps were made.
int applyAllFixes(DocumentSession &session);

} // namespace castello
