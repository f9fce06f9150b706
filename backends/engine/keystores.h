// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/passphrasekeystore.h"

namespace castello {

/// The key store that a person names: `keychain` (also the empty word), `environment` or
/// `file:PATH`. `ask` is for the passphrase of a file. Errors: InvalidInput for another word.
[[nodiscard]] Result<std::shared_ptr<KeyStore>> openKeyStore(
    const QString &name, PassphraseKeyStore::AskPassphrase ask);

} // namespace castello
