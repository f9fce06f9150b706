// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/hostdrawing.h"

namespace castello {

/// The networks as buses below everything in `scene`, one below the other and as wide as what hangs
/// from them, the API endpoint on the one that it belongs to, and a line from every column of cards
/// to its networks.
void addNetworks(const SceneInput &input, const QList<HostDrawing> &hosts, Scene &scene);

/// Where Kubernetes clients reach the API, for people; empty while nothing is chosen.
[[nodiscard]] QString endpointText(const Endpoint &endpoint);

} // namespace castello
