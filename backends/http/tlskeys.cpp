// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/tlskeys.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace castello {

namespace {

std::unexpected<Error> unreadableKey()
{
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Tls",
            "The private key cannot be read; give an unencrypted PEM key (RSA, EC or Ed25519)."));
}

// The bytes between the first BEGIN and END lines, whatever their label says.
QByteArray bodyOfPem(QByteArrayView pem)
{
    const qsizetype begin = pem.indexOf("-----BEGIN ");
    const qsizetype body = begin < 0 ? -1 : pem.indexOf('\n', begin);
    const qsizetype end = body < 0 ? -1 : pem.indexOf("-----END ", body);
    if (end < 0) {
        return {};
    }
    QByteArray encoded = pem.sliced(body, end - body).toByteArray();
    QByteArray der = QByteArray::fromBase64(encoded);
    wipe(encoded);
    return der;
}

} // namespace

Result<QSslKey> loadPrivateKey(const Secret &pem)
{
    QByteArray der = bodyOfPem(pem.reveal());
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    EVP_PKEY *key = der.isEmpty() ? nullptr : d2i_AutoPrivateKey(nullptr, &bytes, long(der.size()));
    ERR_clear_error(); // what was tried on the way would confuse the next TLS call of this thread
    wipe(der);
    if (key == nullptr) {
        return unreadableKey();
    }
    return QSslKey(Qt::HANDLE(key), QSsl::PrivateKey); // takes the key over
}

Result<QList<QSslCertificate>> loadCertificates(const QByteArray &pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::Tls", "The certificate cannot be read; give it as PEM."));
    }
    return certificates;
}

} // namespace castello
