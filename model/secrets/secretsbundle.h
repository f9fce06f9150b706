// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"

#include <QByteArray>
#include <QString>

namespace castello {

/// A certificate with its private key, both PEM. Talos labels its Ed25519 keys
/// `ED25519 PRIVATE KEY`; the label is kept as Talos writes it.
struct CertificateAndKey
{
    QByteArray certificate;
    Secret key;
    friend bool operator==(const CertificateAndKey &, const CertificateAndKey &) = default;
};

/// What all machines of one Talos cluster share: made once, kept encrypted.
/// Source: Talos v1.13 pkg/machinery/config/generate/secrets (the YAML form is `secrets.yaml`).
struct SecretsBundle
{
    QString clusterId; ///< base64 of 32 bytes, in the alphabet it was made with
    Secret clusterSecret; ///< base64 of 32 bytes
    Secret bootstrapToken; ///< [0-9a-z]{6}.[0-9a-z]{16}
    Secret
        secretboxEncryptionSecret; ///< base64 of 32 bytes; empty when the old AES-CBC one is used
    Secret aescbcEncryptionSecret; ///< bundles made before Talos 1.3 only
    Secret trustdToken; ///< the machines' join token, formed like bootstrapToken
    CertificateAndKey etcd; ///< CA, ECDSA P-256, O=etcd
    CertificateAndKey kubernetes; ///< CA, ECDSA P-256, O=kubernetes
    CertificateAndKey aggregator; ///< front-proxy CA, ECDSA P-256, empty subject
    CertificateAndKey os; ///< Talos API CA, Ed25519, O=talos
    Secret serviceAccountKey; ///< PEM, RSA 4096 (older bundles: ECDSA P-256)
    friend bool operator==(const SecretsBundle &, const SecretsBundle &) = default;
};

} // namespace castello
