// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/tlstrust.h"

#include "backends/http/tlskeys.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace castello {

namespace {

struct Tls
{
    Q_DECLARE_TR_FUNCTIONS(castello::Tls)
};

// Upper-case hex without separators; empty when it is no SHA-256.
QByteArray bareFingerprint(const QString &fingerprint)
{
    const QByteArray bytes = QByteArray::fromHex(QString(fingerprint).remove(u':').toLatin1());
    return bytes.size() == 32 ? bytes.toHex().toUpper() : QByteArray();
}

bool isOnlyTheName(const QList<QSslError> &errors)
{
    return !errors.isEmpty() && std::ranges::all_of(errors, [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch;
    });
}

QString remedyFor(const TlsTrust &trust, const QList<QSslError> &errors)
{
    if (isOnlyTheName(errors)) {
        return Tls::tr("The certificate of %1 is trusted, but made out for another name; use a "
                       "name that it carries, "
                       "or set its fingerprint to %2.");
    }
    if (std::holds_alternative<PinnedCertificate>(trust.anchor)) {
        return Tls::tr("%1 shows another certificate than the pinned one. If it was renewed and "
                       "you trust it, set the "
                       "fingerprint to %2.");
    }
    if (std::holds_alternative<GivenAuthorities>(trust.anchor)) {
        return Tls::tr(
            "%1 shows a certificate that the cluster's own authority did not sign (fingerprint "
            "%2); check "
            "that the address belongs to this cluster and that the secrets bundle is its own.");
    }
    return Tls::tr(
        "%1 shows a certificate that this computer does not trust. If it is your server, set its "
        "fingerprint to %2 after comparing it with the one that the server itself shows.");
}

} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

Result<QSslConfiguration> tlsConfiguration(const TlsTrust &trust)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (const auto *pinned = std::get_if<PinnedCertificate>(&trust.anchor)) {
        if (bareFingerprint(pinned->fingerprint).isEmpty()) {
            return failure(ErrorCode::InvalidInput,
                Tls::tr(
                    "“%1” is no SHA-256 fingerprint; write it as 32 pairs of hex digits: AA:BB:…")
                    .arg(pinned->fingerprint));
        }
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    } else if (const auto *given = std::get_if<GivenAuthorities>(&trust.anchor)) {
        auto authorities = loadCertificates(given->pem);
        if (!authorities) {
            return std::unexpected(std::move(authorities).error());
        }
        configuration.setCaCertificates(*authorities);
    }
    if (trust.client) {
        auto chain = loadCertificates(trust.client->certificate);
        if (!chain) {
            return std::unexpected(std::move(chain).error());
        }
        auto key = loadPrivateKey(trust.client->key);
        if (!key) {
            return std::unexpected(std::move(key).error());
        }
        configuration.setLocalCertificateChain(*chain);
        configuration.setPrivateKey(*key);
    }
    return configuration;
}

std::optional<Error> explainDistrust(const TlsTrust &trust,
    const QString &server,
    const QSslCertificate &presented,
    const QList<QSslError> &errors)
{
    QStringList details;
    if (const auto *pinned = std::get_if<PinnedCertificate>(&trust.anchor)) {
        if (bareFingerprint(fingerprintOf(presented)) == bareFingerprint(pinned->fingerprint)) {
            return std::nullopt;
        }
        details << QStringLiteral("pinned: ") + pinned->fingerprint;
    } else if (errors.isEmpty()) {
        return std::nullopt;
    }
    for (const QSslError &error : errors) {
        details << error.errorString();
    }
    return Error {ErrorCode::PermissionDenied,
        remedyFor(trust, errors).arg(server, fingerprintOf(presented)),
        details.join(QStringLiteral("; ")),
        {}};
}

} // namespace castello
