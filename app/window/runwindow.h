// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace castello {

/// The application with a window. `file` is the castle to open; empty = the last one, or the
/// welcome page. Returns the exit code.
[[nodiscard]] int runWindow(int &argc, char **argv, const QString &file);

} // namespace castello
