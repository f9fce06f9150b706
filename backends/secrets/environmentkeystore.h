// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/keystore.h"

namespace castello {

/// Secrets that a CI system puts into the environment: `CASTELLO_SECRET_<NAME>`, in upper case with
/// `_` for everything else; the operator's identity also as `SOPS_AGE_KEY`, as sops takes it.
class EnvironmentKeyStore : public KeyStore
{
public:
    [[nodiscard]] static QString variableName(const QString &name);

    [[nodiscard]] Async<std::optional<Secret>> read(QString name) override;
    /// Errors: PermissionDenied, always.
    [[nodiscard]] Async<void> write(QString name, Secret value) override;
    [[nodiscard]] Async<void> remove(QString name) override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QString remedy(const QString &name) const override;
};

} // namespace castello
