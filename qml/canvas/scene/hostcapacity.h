// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/hostdrawing.h"

namespace castello {

/// Cores, memory and disk: used by others, by us, and planned on top. Of a host that nothing is
/// known of, only what the castle asks for.
[[nodiscard]] QList<Capacity> capacityOf(const SceneInput &input, const HostDrawing &drawing);

} // namespace castello
