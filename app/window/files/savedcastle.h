// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/workspace/documentsession.h"

namespace castello {

/// What became of the castle's identity when it was saved.
enum class Identity {
    Kept,
    Given, ///< it had none: a new castle or a sample
    Renewed, ///< a copy: it must not claim the machines of the original
};

/// Saves under a path. A castle that is saved for the first time gets an identity, a copy one of
/// its own, as one more step of undo. Errors: as DocumentSession::saveAs; then nothing has changed.
[[nodiscard]] Result<Identity> saveCastle(DocumentSession *session, const QString &path);

} // namespace castello
