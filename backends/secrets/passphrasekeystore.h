// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/keystore.h"

#include <functional>
#include <memory>

namespace castello {

/// One file that a passphrase opens: an age file (scrypt) that holds a YAML mapping of all entries.
/// `age -d` opens it too. For computers without a keychain.
class PassphraseKeyStore : public KeyStore
{
public:
    enum class Purpose { OpenFile, CreateFile };
    /// Asks a person; called when the passphrase is first needed, in the thread of the caller.
    using AskPassphrase = std::function<Result<Secret>(Purpose)>;

    /// `workFactor`: see encryptWithPassphrase.
    PassphraseKeyStore(QString path, AskPassphrase ask);
    PassphraseKeyStore(QString path, AskPassphrase ask, int workFactor);
    ~PassphraseKeyStore() override;

    /// Errors: PermissionDenied for the wrong passphrase, which is then asked for again next time.
    [[nodiscard]] Async<std::optional<Secret>> read(QString name) override;
    [[nodiscard]] Async<void> write(QString name, Secret value) override;
    [[nodiscard]] Async<void> remove(QString name) override;
    [[nodiscard]] QString description() const override;

private:
    class File;
    std::shared_ptr<File> m_file; ///< outlives this object while a call runs
};

} // namespace castello
