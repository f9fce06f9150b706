// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineF>
#include <QList>

namespace castello {

/// How a connection runs: straight when one end is above the other, else in a soft curve that
/// leaves and arrives upright.
[[nodiscard]] QList<QPointF> edgeCurve(const QLineF &edge);

/// The pieces of a way that a dashed line draws, each a list of points.
[[nodiscard]] QList<QList<QPointF>> dashes(const QList<QPointF> &way, double dash, double gap);

inline constexpr double kEdgeWidth = 1.6;
inline constexpr double kEdgeDash = 6;
inline constexpr double kEdgeGap = 4;

} // namespace castello
