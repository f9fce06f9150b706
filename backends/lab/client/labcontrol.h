// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"

#include <QJsonObject>

#include <chrono>
#include <stop_token>

namespace castello {

/// Sends one request to a lab's control socket and reads the answer. Errors: as LabClient.
[[nodiscard]] Async<QJsonObject> askLab(
    QString socketPath, QJsonObject request, std::stop_token stop);

} // namespace castello
