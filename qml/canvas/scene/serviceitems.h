// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/sceneinput.h"

namespace castello {

/// What runs on the cluster, and the repositories: cards in columns below the networks, each column
/// a chain of things that need each other, with lines along it.
void addServices(const SceneInput &input, Scene &scene);

} // namespace castello
