// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/net/ipaddress.h"
#include "model/secrets/secretsbundle.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace castello {

enum class KeyType { Ed25519, EcdsaP256, Rsa4096 };

/// What a certificate says. Source of the Talos profiles: Talos v1.13, siderolabs/crypto x509.
struct CertificateProfile
{
    KeyType keyType = KeyType::EcdsaP256;
    QStringList organizations {}; ///< O, one each; for Talos API clients the roles
    QString commonName {}; ///< empty = left out
    QStringList dnsNames {};
    QList<IpAddress> addresses {};
    QDateTime notBefore {}; ///< UTC; comes from the caller's clock
    std::chrono::hours validity {8760};
    bool isClient = false; ///< ExtKeyUsage clientAuth
    bool isServer = false; ///< ExtKeyUsage serverAuth
};

/// A self-signed authority (CA:TRUE, serverAuth and clientAuth, as Talos makes them).
[[nodiscard]] Result<CertificateAndKey> createAuthority(const CertificateProfile &profile);

/// A certificate with a fresh key, signed by the authority (any key type, also the label
/// `ED25519 PRIVATE KEY`). Errors: InvalidInput when the authority cannot be read.
[[nodiscard]] Result<CertificateAndKey> issueCertificate(
    const CertificateProfile &profile, const CertificateAndKey &authority);

/// A self-signed leaf, as Talos's maintenance mode shows it.
[[nodiscard]] Result<CertificateAndKey> createSelfSigned(const CertificateProfile &profile);

/// A key alone, PEM, with Talos's labels. RSA takes seconds: not in a thread that draws.
[[nodiscard]] Result<Secret> createPrivateKey(KeyType type);

/// The same key labelled `PRIVATE KEY`, for programs that do not know Talos's label (gRPC, Qt,
/// curl). Errors: InvalidInput when it is no key.
[[nodiscard]] Result<Secret> toPkcs8Key(const Secret &keyPem);

/// Whether certificate and key can be read and belong together. Errors: InvalidInput, saying which.
[[nodiscard]] Result<void> checkPair(const CertificateAndKey &pair);

} // namespace castello
