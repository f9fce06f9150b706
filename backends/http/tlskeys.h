// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secret.h"

#include <QSslCertificate>
#include <QSslKey>

namespace castello {

/// A private key from PEM: RSA, EC and Ed25519, also under Talos's label `ED25519 PRIVATE KEY`,
/// which neither Qt nor OpenSSL reads. Needs Qt's OpenSSL backend. Errors: InvalidInput.
[[nodiscard]] Result<QSslKey> loadPrivateKey(const Secret &pem);

/// One or more certificates from PEM. Errors: InvalidInput when there is none.
[[nodiscard]] Result<QList<QSslCertificate>> loadCertificates(const QByteArray &pem);

} // namespace castello
