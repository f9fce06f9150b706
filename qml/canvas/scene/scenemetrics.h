// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>

#include <cmath>

/// Sizes in scene units. Delegates get the areas that follow from these.

namespace castello {

inline constexpr double kGrid = 20; ///< what is put somewhere lands on this
inline constexpr double kItemGap = 40; ///< between items that lie on the canvas
inline constexpr QSizeF kCardSize {156, 64};
inline constexpr double kCardGap = 8;
inline constexpr double kHostPadding = 18;
inline constexpr double kHostHeader = 44; ///< name and badges
inline constexpr double kCapacityRow = 34;
inline constexpr double kGroupHeader = 28;
inline constexpr double kGroupGap = 8; ///< between the cards of a group and the next header
inline constexpr double kEmptyHost = 64; ///< room for “drop machines here”
inline constexpr double kLinkGap = 20; ///< between services that need each other
inline constexpr double kBusHeight = 36;
inline constexpr double kBusWidth = 520; ///< at least
inline constexpr QSizeF kServiceSize {180, 56};
inline constexpr QSizeF kEndpointSize {156, 22};

[[nodiscard]] inline double roundedUpToGrid(double length)
{
    return std::ceil(length / kGrid) * kGrid;
}
[[nodiscard]] inline double snappedToGrid(double coordinate)
{
    return std::round(coordinate / kGrid) * kGrid;
}

} // namespace castello
