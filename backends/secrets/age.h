// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/agekeys.h"

/// Files as the `age` program reads and writes them: X25519 recipients and passphrases.
/// Source: C2SP age specification; test vectors of C2SP/CCTV.

namespace castello {

/// An armored file that any one of the recipients can open.
/// Errors: InvalidInput without recipients.
[[nodiscard]] Result<QByteArray> encryptAge(
    QByteArrayView plaintext, const QList<AgeRecipient> &recipients);

/// Opens an armored or a binary file. Stanzas of unknown kinds are passed over.
/// Errors: PermissionDenied when none of the identities fits; InvalidInput when the file is
/// damaged.
[[nodiscard]] Result<Secret> decryptAge(QByteArrayView file, const QList<AgeIdentity> &identities);

/// What age itself takes: 256 MiB of memory and about a second.
constexpr int kAgeWorkFactor = 18;

/// An armored file that the passphrase opens. The work factor is the base-2 logarithm of scrypt's
/// N.
[[nodiscard]] Result<QByteArray> encryptWithPassphrase(
    QByteArrayView plaintext, const Secret &passphrase, int workFactor = kAgeWorkFactor);

/// Errors: PermissionDenied for the wrong passphrase; InvalidInput when the file is damaged, asks
/// for more than 4 GiB of memory, or was not made with a passphrase.
[[nodiscard]] Result<Secret> decryptWithPassphrase(QByteArrayView file, const Secret &passphrase);

} // namespace castello
