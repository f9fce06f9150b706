// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/openssl.h"
#include "backends/secrets/pki.h"
#include "model/secrets/secret.h"

/// Keys and certificates between PEM and OpenSSL. Private to this folder.

namespace castello::openssl {

[[nodiscard]] Result<KeyPtr> generateKey(KeyType type);

/// With Talos's labels: `EC PRIVATE KEY` (SEC1), `RSA PRIVATE KEY` (PKCS#1) and
/// `ED25519 PRIVATE KEY` (PKCS#8 inside, which OpenSSL itself would not write or read).
[[nodiscard]] Result<Secret> writeKey(EVP_PKEY *key);
[[nodiscard]] Result<Secret> writeKeyAsPkcs8(EVP_PKEY *key);

/// Reads the labels above and `PRIVATE KEY`. Errors: InvalidInput; also for an encrypted key.
[[nodiscard]] Result<KeyPtr> readKey(const Secret &pem);

[[nodiscard]] Result<QByteArray> writeCertificate(X509 *certificate);
/// Errors: InvalidInput.
[[nodiscard]] Result<CertificatePtr> readCertificate(const QByteArray &pem);

} // namespace castello::openssl
