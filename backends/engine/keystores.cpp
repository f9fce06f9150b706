// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/keystores.h"

#include "backends/secrets/environmentkeystore.h"
#include "backends/secrets/keychainkeystore.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<KeyStore>> openKeyStore(
    const QString &name, PassphraseKeyStore::AskPassphrase ask)
{
    if (name.isEmpty() || name == "keychain"_L1) {
        return std::make_shared<KeychainKeyStore>();
    }
    if (name == "environment"_L1) {
        return std::make_shared<EnvironmentKeyStore>();
    }
    if (name.startsWith("file:"_L1)) {
        return std::make_shared<PassphraseKeyStore>(name.sliced(5), std::move(ask));
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::KeyStores",
            "“%1” is no key store; there are keychain, environment and file:PATH")
            .arg(name));
}

} // namespace castello
