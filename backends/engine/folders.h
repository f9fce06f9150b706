// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

#include <QString>
#include <QUuid>

namespace castello {

/// `$XDG_STATE_HOME/castello` (or `~/.local/state/castello`): journals and the lab.
[[nodiscard]] QString stateFolder();
/// The journal and history of one castle: `castles/<id>` below the state folder.
[[nodiscard]] QString castleStateFolder(const QUuid &castle);
/// The lab's own folder: `lab` below the state folder.
[[nodiscard]] QString labFolder();
/// Everything that a rehearsal of a castle writes: `infrastructure/`, `workloads/` and `journal/`.
/// Castles of one name share nothing once they have identities.
/// The lab empties it when it starts anew, since the secrets behind it are gone then.
[[nodiscard]] QString rehearsalFolder(const Castle &castle);

} // namespace castello
