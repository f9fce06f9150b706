// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/keypem.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace castello::openssl {

namespace {

constexpr const char *kEd25519Label = "ED25519 PRIVATE KEY";
constexpr std::array<QByteArrayView, 4> kKeyLabels {
    kEd25519Label, "PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY"};

/// One block of a PEM text. OpenSSL allocates, so it must free and wipe.
struct PemBlock
{
    char *label = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long length = 0;

    PemBlock() = default;
    PemBlock(const PemBlock &) = delete;
    PemBlock &operator=(const PemBlock &) = delete;
    ~PemBlock()
    {
        OPENSSL_free(label);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, size_t(length));
    }
    [[nodiscard]] bool isKey() const
    {
        return std::ranges::contains(kKeyLabels, QByteArrayView(label)) && *header == '\0';
    }
};

[[nodiscard]] BioPtr memoryBio()
{
    return BioPtr(BIO_new(BIO_s_secmem()));
}

[[nodiscard]] BioPtr readingBio(QByteArrayView text)
{
    return BioPtr(BIO_new_mem_buf(text.data(), int(text.size())));
}

[[nodiscard]] QByteArray content(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

/// The PKCS#8 form under a label of our choice.
[[nodiscard]] Result<Secret> writePkcs8(EVP_PKEY *key, const char *label)
{
    const BioPtr der = memoryBio();
    const BioPtr pem = memoryBio();
    if (!der || !pem
        || i2d_PKCS8PrivateKey_bio(der.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return cryptoFailure();
    }
    unsigned char *data = nullptr;
    const long size = BIO_get_mem_data(der.get(), &data);
    if (PEM_write_bio(pem.get(), label, "", data, size) <= 0) {
        return cryptoFailure();
    }
    return Secret(content(pem.get()));
}

} // namespace

Result<KeyPtr> generateKey(KeyType type)
{
    KeyPtr key;
    switch (type) {
    case KeyType::Ed25519:
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        break;
    case KeyType::EcdsaP256:
        key.reset(EVP_EC_gen("P-256"));
        break;
    case KeyType::Rsa4096:
        key.reset(EVP_RSA_gen(4096));
        break;
    }
    if (!key) {
        return cryptoFailure();
    }
    return key;
}

Result<Secret> writeKey(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "ED25519")) {
        return writePkcs8(key, kEd25519Label);
    }
    const BioPtr pem = memoryBio();
    if (!pem
        || PEM_write_bio_PrivateKey_traditional(
               pem.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
            != 1) {
        return cryptoFailure();
    }
    return Secret(content(pem.get()));
}

Result<Secret> writeKeyAsPkcs8(EVP_PKEY *key)
{
    return writePkcs8(key, "PRIVATE KEY");
}

Result<KeyPtr> readKey(const Secret &pem)
{
    const BioPtr bio = readingBio(pem.reveal());
    bool more = bool(bio);
    while (more) {
        PemBlock block;
        more
            = PEM_read_bio(bio.get(), &block.label, &block.header, &block.data, &block.length) == 1;
        if (!more || !block.isKey()) {
            continue;
        }
        const unsigned char *data = block.data;
        if (KeyPtr key {d2i_AutoPrivateKey(nullptr, &data, block.length)}) {
            ERR_clear_error();
            return key;
        }
    }
    ERR_clear_error();
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Pki",
            "this is not an unencrypted private key in PEM form; give the key as Talos or openssl "
            "writes it"));
}

Result<QByteArray> writeCertificate(X509 *certificate)
{
    const BioPtr pem = memoryBio();
    if (!pem || PEM_write_bio_X509(pem.get(), certificate) != 1) {
        return cryptoFailure();
    }
    return content(pem.get());
}

Result<CertificatePtr> readCertificate(const QByteArray &pem)
{
    const BioPtr bio = readingBio(pem);
    CertificatePtr certificate(
        bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    ERR_clear_error();
    if (!certificate) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::Pki", "this is not a certificate in PEM form"));
    }
    return certificate;
}

} // namespace castello::openssl
