// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "model/secrets/secret.h"

#include <QString>

#include <optional>

namespace castello {

/// Under which an operator's age identity is kept: it opens every encrypted file of a castle.
inline constexpr QLatin1StringView kOperatorIdentityName {"age-operator"};

/// Where secrets of this computer are kept, by name. Names are those that castles use for their
/// credentials (`proxmox`), and the one above. A store may wait for a person who unlocks it.
class KeyStore
{
public:
    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    /// Nothing when there is no such entry. Errors: Unreachable, PermissionDenied, Timeout.
    [[nodiscard]] virtual Async<std::optional<Secret>> read(QString name) = 0;
    /// Makes or replaces an entry. Errors: as above; PermissionDenied when the store is read-only.
    [[nodiscard]] virtual Async<void> write(QString name, Secret value) = 0;
    /// No entry is no error. Errors: as of write.
    [[nodiscard]] virtual Async<void> remove(QString name) = 0;
    /// For a person, translated: “the system keychain”.
    [[nodiscard]] virtual QString description() const = 0;
    /// What a person does so that an entry is there, translated, for the end of an error message.
    [[nodiscard]] virtual QString remedy(const QString &name) const;
};

} // namespace castello
