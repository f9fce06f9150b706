// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"
#include "qml/canvas/scene/canvasitem.h"

namespace castello {

/// Gives every item the worst of what is said about it. What is said about a provider, which is not
/// drawn, marks its hosts.
void markProblems(const QList<Diagnostic> &diagnostics, Scene &scene);

} // namespace castello
