// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "backends/talos/talosaccess.h"
#include "backends/talos/talostypes.h"

#include <QUuid>

#include <stop_token>

/// TalosClient's questions that are answered by Talos's resources (COSI).

namespace castello {

using TalosConnectionPointer = std::shared_ptr<const TalosConnection>;

[[nodiscard]] Async<TalosStage> inspectStage(
    TalosConnectionPointer connection, std::stop_token stop);
[[nodiscard]] Async<QUuid> inspectUuid(TalosConnectionPointer connection, std::stop_token stop);
[[nodiscard]] Async<QList<TalosDisk>> inspectDisks(
    TalosConnectionPointer connection, std::stop_token stop);
[[nodiscard]] Async<QList<TalosLink>> inspectLinks(
    TalosConnectionPointer connection, std::stop_token stop);
[[nodiscard]] Async<bool> inspectTime(TalosConnectionPointer connection, std::stop_token stop);
[[nodiscard]] Async<bool> inspectService(
    TalosConnectionPointer connection, QString service, std::stop_token stop);
[[nodiscard]] Async<bool> inspectVolume(
    TalosConnectionPointer connection, QString volume, std::stop_token stop);
[[nodiscard]] Async<bool> inspectExtension(
    TalosConnectionPointer connection, QString extension, std::stop_token stop);

} // namespace castello
