// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace castello {

/// `$XDG_STATE_HOME/castello/lab`, by default below `~/.local/state`.
[[nodiscard]] QString defaultLabFolder();

/// The control socket of the lab with this state folder: `lab.sock` in it, or, where that is too
/// long for a socket, a name made of its hash in the runtime folder.
[[nodiscard]] QString labSocketPath(const QString &stateFolder);

} // namespace castello
