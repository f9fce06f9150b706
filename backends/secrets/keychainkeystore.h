// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/keystore.h"

namespace castello {

/// The keychain of the desktop: Secret Service, KWallet, macOS Keychain, Windows Credential
/// Manager. Never falls back to plain text: without a keychain every call is an error that says so.
class KeychainKeyStore : public KeyStore
{
public:
    [[nodiscard]] Async<std::optional<Secret>> read(QString name) override;
    [[nodiscard]] Async<void> write(QString name, Secret value) override;
    [[nodiscard]] Async<void> remove(QString name) override;
    [[nodiscard]] QString description() const override;
};

} // namespace castello
