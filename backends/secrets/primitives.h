// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/openssl.h"
#include "model/secrets/secret.h"

/// The primitives that age and SOPS are made of. Private to this folder.

namespace castello::openssl {

/// HKDF with SHA-256, 32 bytes out (RFC 5869).
[[nodiscard]] Result<Secret> hkdf(QByteArrayView key, QByteArrayView salt, QByteArrayView info);

[[nodiscard]] Result<QByteArray> hmacSha256(QByteArrayView key, QByteArrayView data);

/// scrypt with N = 2^logN, r = 8, p = 1, 32 bytes out (RFC 7914). Takes N KiB of memory.
[[nodiscard]] Result<Secret> scrypt(QByteArrayView passphrase, QByteArrayView salt, int logN);

/// The shared secret of RFC 7748. Errors: InvalidInput for a point of low order.
[[nodiscard]] Result<Secret> x25519(QByteArrayView scalar, QByteArrayView point);
[[nodiscard]] Result<QByteArray> x25519PublicKey(QByteArrayView scalar);

constexpr qsizetype kTagBytes = 16;

/// Authenticated encryption; the nonce may have any length that the cipher takes.
struct Aead
{
    const EVP_CIPHER *cipher = nullptr;
    QByteArrayView key;
    QByteArrayView nonce;
    QByteArrayView associated {};
};

/// The ciphertext and behind it the tag of 16 bytes.
[[nodiscard]] Result<QByteArray> seal(const Aead &aead, QByteArrayView plaintext);
/// Errors: InvalidInput when it is not what was sealed.
[[nodiscard]] Result<Secret> unseal(const Aead &aead, QByteArrayView sealed);

} // namespace castello::openssl
