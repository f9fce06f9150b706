// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/sceneinput.h"

namespace castello {

/// What runs on the cluster, and the repositories: cards in a row below the networks, those that
/// need each other next to each other, with lines between them.
void addServices(const SceneInput &input, Scene &scene);

} // namespace castello
