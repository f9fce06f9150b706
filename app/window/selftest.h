// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace castello {

/// `castello --self-test`: loads every QML file and makes the window, every panel and every dialog,
/// in both schemes. Touches no settings. Returns 1, and prints them, when Qt warned about anything.
[[nodiscard]] int runSelfTest(int &argc, char **argv);

} // namespace castello
