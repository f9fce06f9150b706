// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/passphrasekeystore.h"
#include "model/base/error.h"
#include "model/secrets/secret.h"

#include <QString>

namespace castello::cli {

/// One line from the terminal, unseen, or from standard input when it is none. Errors: InvalidInput
/// when nothing came.
[[nodiscard]] Result<Secret> readSecretLine(const QString &prompt);

/// The passphrase of a key file: from CASTELLO_PASSPHRASE, else asked for; twice for a new file.
[[nodiscard]] Result<Secret> readPassphrase(PassphraseKeyStore::Purpose purpose);

} // namespace castello::cli
