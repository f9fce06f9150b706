// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/clientroles.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace castello::lab {

namespace {

template <auto Function>
struct Free
{
    template <class T>
    void operator()(T *object) const
    {
        Function(object);
    }
};

} // namespace

QStringList rolesOfCertificate(const QByteArray &pem)
{
    const std::unique_ptr<BIO, Free<BIO_free>> bio(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const std::unique_ptr<X509, Free<X509_free>> certificate(
        PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate || X509_get_extended_key_usage(certificate.get()) != XKU_SSL_CLIENT) {
        return {};
    }
    QStringList roles;
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    for (int i = X509_NAME_get_index_by_NID(subject, NID_organizationName, -1); i >= 0;
        i = X509_NAME_get_index_by_NID(subject, NID_organizationName, i)) {
        const ASN1_STRING *value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, i));
        roles.append(QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
            ASN1_STRING_length(value)));
    }
    return roles;
}

} // namespace castello::lab
