// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace castello::lab {

/// What the API server says about itself: /version, /api, /apis and the lists of resources below.
/// Nothing for another path.
[[nodiscard]] std::optional<QJsonObject> discoveryDocument(
    const QString &path, const QString &kubernetesVersion);

} // namespace castello::lab
