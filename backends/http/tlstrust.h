// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secretsbundle.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QString>

#include <optional>
#include <variant>

namespace castello {

/// Trust in the authorities of the operating system.
struct SystemAuthorities
{
};

/// Trust in exactly one server certificate, by SHA-256 of its DER: `AA:BB:…`, as Proxmox shows it.
/// Neither its name nor its dates count then.
struct PinnedCertificate
{
    QString fingerprint;
};

/// Trust in authorities of our own, PEM.
struct GivenAuthorities
{
    QByteArray pem;
};

/// Whom a connection trusts, and who we are to the server.
struct TlsTrust
{
    std::variant<SystemAuthorities, PinnedCertificate, GivenAuthorities> anchor;
    /// The name or address that the certificate must carry; empty = the host of the endpoint before
    /// it is mapped. The lab's certificates carry 127.0.0.1. Not asked of a pinned certificate.
    QString expectedName;
    std::optional<CertificateAndKey> client; ///< shown to the server when it asks
};

/// SHA-256 of a certificate in upper-case hex with colons.
[[nodiscard]] QString fingerprintOf(const QSslCertificate &certificate);

/// What QSslSocket and QtGrpc need to know: authorities, client certificate, TLS 1.2 or later. With
/// a pin nothing is verified by Qt: the caller judges with explainDistrust() before it sends
/// anything. Errors: InvalidInput when a fingerprint, certificate or key cannot be read.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const TlsTrust &trust);

/// Why the server's certificate is not trusted; nothing when it is. `errors` are what Qt found.
/// The error is PermissionDenied, names the presented fingerprint and the remedy.
[[nodiscard]] std::optional<Error> explainDistrust(const TlsTrust &trust,
    const QString &server,
    const QSslCertificate &presented,
    const QList<QSslError> &errors);

} // namespace castello
