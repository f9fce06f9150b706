// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/primitives.h"

#include <openssl/hmac.h>
#include <openssl/kdf.h>

namespace castello::openssl {

namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr quint64 kScryptBlockSize = 8;

KeyPtr privateKey(QByteArrayView scalar)
{
    return KeyPtr(EVP_PKEY_new_raw_private_key(
        EVP_PKEY_X25519, nullptr, bytes(scalar), size_t(scalar.size())));
}

bool begin(EVP_CIPHER_CTX *context, const Aead &aead, int encrypt)
{
    int ignored = 0;
    return context
        && EVP_CipherInit_ex(context, aead.cipher, nullptr, nullptr, nullptr, encrypt) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, int(aead.nonce.size()), nullptr)
        == 1
        && EVP_CipherInit_ex(context, nullptr, nullptr, bytes(aead.key), bytes(aead.nonce), encrypt)
        == 1
        && (aead.associated.isEmpty()
            || EVP_CipherUpdate(
                   context, nullptr, &ignored, bytes(aead.associated), int(aead.associated.size()))
                == 1);
}

} // namespace

Result<Secret> hkdf(QByteArrayView key, QByteArrayView salt, QByteArrayView info)
{
    const KeyContextPtr context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    QByteArray derived(kKeyBytes, '\0');
    size_t size = kKeyBytes;
    if (!context || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256()) != 1
        || EVP_PKEY_CTX_set1_hkdf_key(context.get(), bytes(key), int(key.size())) != 1
        || (!salt.isEmpty()
            && EVP_PKEY_CTX_set1_hkdf_salt(context.get(), bytes(salt), int(salt.size())) != 1)
        || EVP_PKEY_CTX_add1_hkdf_info(context.get(), bytes(info), int(info.size())) != 1
        || EVP_PKEY_derive(context.get(), bytes(derived), &size) != 1) {
        return cryptoFailure();
    }
    return Secret(std::move(derived));
}

Result<QByteArray> hmacSha256(QByteArrayView key, QByteArrayView data)
{
    QByteArray code(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(),
            key.data(),
            int(key.size()),
            bytes(data),
            size_t(data.size()),
            bytes(code),
            &size)) {
        return cryptoFailure();
    }
    return code.first(size);
}

Result<Secret> scrypt(QByteArrayView passphrase, QByteArrayView salt, int logN)
{
    const quint64 n = quint64(1) << logN;
    const quint64 memory = 128 * kScryptBlockSize * (n + 32);
    QByteArray derived(kKeyBytes, '\0');
    if (EVP_PBE_scrypt(passphrase.data(),
            size_t(passphrase.size()),
            bytes(salt),
            size_t(salt.size()),
            n,
            kScryptBlockSize,
            1,
            memory,
            bytes(derived),
            size_t(derived.size()))
        != 1) {
        return cryptoFailure();
    }
    return Secret(std::move(derived));
}

Result<Secret> x25519(QByteArrayView scalar, QByteArrayView point)
{
    const KeyPtr own = privateKey(scalar);
    const KeyPtr peer(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytes(point), size_t(point.size())));
    const KeyContextPtr context(own ? EVP_PKEY_CTX_new(own.get(), nullptr) : nullptr);
    QByteArray shared(kKeyBytes, '\0');
    size_t size = kKeyBytes;
    if (!context || !peer || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1) {
        return cryptoFailure();
    }
    if (EVP_PKEY_derive(context.get(), bytes(shared), &size) != 1) {
        ERR_clear_error();
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::Crypto", "the other side's key is of low order; make a new one"));
    }
    return Secret(std::move(shared));
}

Result<QByteArray> x25519PublicKey(QByteArrayView scalar)
{
    const KeyPtr key = privateKey(scalar);
    QByteArray point(kKeyBytes, '\0');
    size_t size = kKeyBytes;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), bytes(point), &size) != 1) {
        return cryptoFailure();
    }
    return point;
}

Result<QByteArray> seal(const Aead &aead, QByteArrayView plaintext)
{
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plaintext.size() + kTagBytes, '\0');
    unsigned char *const out = bytes(sealed);
    int size = 0;
    int rest = 0;
    if (!begin(context.get(), aead, 1)
        || (!plaintext.isEmpty()
            && EVP_EncryptUpdate(context.get(), out, &size, bytes(plaintext), int(plaintext.size()))
                != 1)
        || EVP_EncryptFinal_ex(context.get(), out + size, &rest) != 1
        || EVP_CIPHER_CTX_ctrl(
               context.get(), EVP_CTRL_AEAD_GET_TAG, int(kTagBytes), out + plaintext.size())
            != 1) {
        return cryptoFailure();
    }
    return sealed;
}

Result<Secret> unseal(const Aead &aead, QByteArrayView sealed)
{
    const auto refused = [] {
        ERR_clear_error();
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::Crypto", "the data was changed or belongs to another key"));
    };
    if (sealed.size() < kTagBytes) {
        return refused();
    }
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    const QByteArrayView ciphertext = sealed.chopped(kTagBytes);
    QByteArray tag = sealed.last(kTagBytes).toByteArray();
    QByteArray plaintext(ciphertext.size() + 1, '\0');
    int size = 0;
    int rest = 0;
    if (!begin(context.get(), aead, 0)
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(kTagBytes), tag.data())
            != 1
        || (!ciphertext.isEmpty()
            && EVP_DecryptUpdate(context.get(),
                   bytes(plaintext),
                   &size,
                   bytes(ciphertext),
                   int(ciphertext.size()))
                != 1)
        || EVP_DecryptFinal_ex(context.get(), bytes(plaintext) + size, &rest) != 1) {
        wipe(plaintext);
        return refused();
    }
    plaintext.truncate(ciphertext.size());
    return Secret(std::move(plaintext));
}

} // namespace castello::openssl
