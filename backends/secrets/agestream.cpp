// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/ageformat.h"
#include "backends/secrets/primitives.h"

#include <QtEndian>

namespace castello::age {

namespace {

constexpr qsizetype kNonceBytes = 16;
constexpr qsizetype kChunkBytes = 65536;
constexpr qsizetype kChunkNonceBytes = 12;

/// Eleven bytes of counter and one that says whether the chunk is the last.
QByteArray chunkNonce(quint64 number, bool isLast)
{
    QByteArray nonce(kChunkNonceBytes, '\0');
    qToBigEndian(number, nonce.data() + 3);
    nonce.back() = isLast ? '\1' : '\0';
    return nonce;
}

Result<Secret> payloadKey(const Secret &fileKey, QByteArrayView nonce)
{
    return openssl::hkdf(fileKey.reveal(), nonce, "payload");
}

} // namespace

Result<QByteArray> sealPayload(const Secret &fileKey, QByteArrayView plaintext)
{
    const auto nonce = openssl::randomBytes(kNonceBytes);
    if (!nonce) {
        return nonce;
    }
    const auto key = payloadKey(fileKey, *nonce);
    if (!key) {
        return std::unexpected(key.error());
    }
    QByteArray payload = *nonce;
    quint64 number = 0;
    do {
        const QByteArrayView chunk = plaintext.first(std::min(kChunkBytes, plaintext.size()));
        plaintext = plaintext.sliced(chunk.size());
        const QByteArray chunkKey = chunkNonce(number++, plaintext.isEmpty());
        const auto sealed
            = openssl::seal({EVP_chacha20_poly1305(), key->reveal(), chunkKey}, chunk);
        if (!sealed) {
            return sealed;
        }
        payload += *sealed;
    } while (!plaintext.isEmpty());
    return payload;
}

Result<Secret> openPayload(const Secret &fileKey, QByteArrayView payload)
{
    if (payload.size() < kNonceBytes) {
        return damaged("header");
    }
    const auto key = payloadKey(fileKey, payload.first(kNonceBytes));
    if (!key) {
        return key;
    }
    QByteArrayView rest = payload.sliced(kNonceBytes);
    QByteArray plaintext;
    plaintext.reserve(rest.size()); // once, so that no copy stays behind
    quint64 number = 0;
    do {
        const QByteArrayView chunk
            = rest.first(std::min(kChunkBytes + openssl::kTagBytes, rest.size()));
        rest = rest.sliced(chunk.size());
        const QByteArray nonce = chunkNonce(number, rest.isEmpty());
        const auto opened = openssl::unseal({EVP_chacha20_poly1305(), key->reveal(), nonce}, chunk);
        // Only an empty file has an empty chunk.
        if (!opened || (opened->isEmpty() && number > 0)) {
            wipe(plaintext);
            return damaged("payload");
        }
        plaintext += opened->reveal();
        ++number;
    } while (!rest.isEmpty());
    return Secret(std::move(plaintext));
}

} // namespace castello::age
