// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secret.h"

#include <QList>
#include <QString>

namespace castello {

/// Whom a file is encrypted to: an X25519 public key, written `age1…`. Post-quantum, tag, plugin
/// and SSH recipients are refused by name.
class AgeRecipient
{
public:
    /// Errors: InvalidInput. An identity given by mistake is not repeated in the message.
    [[nodiscard]] static Result<AgeRecipient> parse(QStringView text);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] const QByteArray &point() const { return m_point; }

    friend bool operator==(const AgeRecipient &, const AgeRecipient &) = default;

private:
    friend class AgeIdentity;
    QByteArray m_point;
};

/// Who can open a file: an X25519 private key, written `AGE-SECRET-KEY-1…`.
class AgeIdentity
{
public:
    [[nodiscard]] static Result<AgeIdentity> create();
    /// Errors: InvalidInput, which never repeats the text.
    [[nodiscard]] static Result<AgeIdentity> parse(const Secret &text);
    /// The identities of a key file: one a line; blank lines and those that begin with # are
    /// skipped. Errors: InvalidInput when a line is none, or when there is none at all.
    [[nodiscard]] static Result<QList<AgeIdentity>> parseFile(const Secret &text);

    [[nodiscard]] const AgeRecipient &recipient() const { return m_recipient; }
    [[nodiscard]] Secret toText() const;
    [[nodiscard]] const Secret &scalar() const { return m_scalar; }

private:
    [[nodiscard]] static Result<AgeIdentity> fromScalar(Secret scalar);
    Secret m_scalar;
    AgeRecipient m_recipient;
};

} // namespace castello
