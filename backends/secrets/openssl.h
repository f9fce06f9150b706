// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QByteArray>
#include <QCoreApplication>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

/// OpenSSL's types with owners. Private to this folder.

namespace castello::openssl {

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using CertificatePtr = std::unique_ptr<X509, Deleter<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using BignumPtr = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using BitStringPtr = std::unique_ptr<ASN1_BIT_STRING, Deleter<ASN1_BIT_STRING_free>>;
using OctetStringPtr = std::unique_ptr<ASN1_OCTET_STRING, Deleter<ASN1_OCTET_STRING_free>>;
using BasicConstraintsPtr = std::unique_ptr<BASIC_CONSTRAINTS, Deleter<BASIC_CONSTRAINTS_free>>;
using AuthorityKeyIdPtr = std::unique_ptr<AUTHORITY_KEYID, Deleter<AUTHORITY_KEYID_free>>;
using ExtendedKeyUsagePtr = std::unique_ptr<EXTENDED_KEY_USAGE, Deleter<EXTENDED_KEY_USAGE_free>>;
using GeneralNamePtr = std::unique_ptr<GENERAL_NAME, Deleter<GENERAL_NAME_free>>;
using GeneralNamesPtr = std::unique_ptr<GENERAL_NAMES, Deleter<GENERAL_NAMES_free>>;

[[nodiscard]] inline const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

[[nodiscard]] inline unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Ends what OpenSSL keeps for this thread, its random generator above all, with the scope. For
/// borrowed threads: Qt takes one for ended before the thread's own clean-up has run, which may
/// then come too late.
struct ThreadScope
{
    ThreadScope() = default;
    ThreadScope(const ThreadScope &) = delete;
    ThreadScope &operator=(const ThreadScope &) = delete;
    ~ThreadScope() { OPENSSL_thread_stop(); }
};

/// Our bug or a computer out of memory or randomness: nothing that a person can correct. Takes
/// OpenSSL's reason (fixed texts, never data) and empties its queue.
[[nodiscard]] inline std::unexpected<Error> cryptoFailure()
{
    const char *reason = ERR_reason_error_string(ERR_peek_error());
    ERR_clear_error();
    return failure(ErrorCode::Unexpected,
        QCoreApplication::translate(
            "castello::Crypto", "the cryptographic library failed; try again"),
        QString::fromLatin1(reason ? reason : ""));
}

/// Errors: Unexpected when the system has no randomness.
[[nodiscard]] inline Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray random(count, Qt::Uninitialized);
    if (RAND_bytes(bytes(random), int(count)) != 1) {
        return cryptoFailure();
    }
    return random;
}

} // namespace castello::openssl
