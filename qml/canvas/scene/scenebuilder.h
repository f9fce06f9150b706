// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/sceneinput.h"

namespace castello {

/// The whole picture: what the castle asks for, what the plan would do, and what there is, in one.
/// Same input, same scene.
[[nodiscard]] Scene buildScene(const SceneInput &input);

} // namespace castello
