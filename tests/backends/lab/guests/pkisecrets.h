// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/pki.h"
#include "guestlab.h"

namespace castello::test {

inline CertificateAndKey testAuthority(KeyType type, const QString &organization)
{
    return *createAuthority({.keyType = type,
        .organizations = {organization},
        .notBefore = QDateTime::currentDateTimeUtc().addSecs(-60)});
}

/// Authorities that really sign; made once for a test program.
inline ClusterSecrets realSecrets()
{
    static const ClusterSecrets secrets {testAuthority(KeyType::Ed25519, QStringLiteral("talos")),
        testAuthority(KeyType::EcdsaP256, QStringLiteral("kubernetes"))};
    return secrets;
}

inline CertificateAndKey testClient(const QString &organization, const CertificateAndKey &issuer)
{
    return *issueCertificate({.organizations = {organization},
                                 .commonName = QStringLiteral("tester"),
                                 .notBefore = QDateTime::currentDateTimeUtc().addSecs(-60),
                                 .isClient = true},
        issuer);
}

} // namespace castello::test
