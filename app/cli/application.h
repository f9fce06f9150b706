// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace castello::cli {

/// The whole command line application; returns the exit code.
int runApplication(int argc, char **argv);

} // namespace castello::cli
