// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

/// The charts that a castle's components are installed from. Versions stand here only while the
/// castle document does not lock them (Longhorn's it does). The values in components.cpp go with
/// these versions: change both together, against the charts' own value schemas.

namespace castello {

struct Chart
{
    QLatin1StringView name;
    QLatin1StringView url; ///< of a Helm repository, or oci:// of the chart itself
    QLatin1StringView version; ///< empty = locked by the castle
};

inline constexpr Chart kLonghornChart {
    QLatin1StringView("longhorn"), QLatin1StringView("https://charts.longhorn.io"), {}};
inline constexpr Chart kMetalLbChart {QLatin1StringView("metallb"),
    QLatin1StringView("https://metallb.github.io/metallb"),
    QLatin1StringView("0.16.1")};
inline constexpr Chart kTraefikChart {QLatin1StringView("traefik"),
    QLatin1StringView("oci://ghcr.io/traefik/helm/traefik"),
    QLatin1StringView("41.3.0")};
inline constexpr Chart kCertManagerChart {QLatin1StringView("cert-manager"),
    QLatin1StringView("oci://quay.io/jetstack/charts/cert-manager"),
    QLatin1StringView("v1.21.1")};

} // namespace castello
