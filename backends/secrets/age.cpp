// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/age.h"

#include "backends/secrets/ageformat.h"
#include "backends/secrets/primitives.h"

#include <QRegularExpression>

#include <functional>
#include <optional>

namespace castello {

using namespace age;
using namespace openssl;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFileKeyBytes = 16;
constexpr qsizetype kShareBytes = 32;
constexpr qsizetype kSaltBytes = 16;
constexpr int kHighestWorkFactor = 22;
constexpr QByteArrayView kX25519Info = "age-encryption.org/v1/X25519";
const QByteArray kScryptSalt = "age-encryption.org/v1/scrypt"_ba;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Age)
};

/// The file key from a stanza, nothing when the stanza is for somebody else.
using Unwrapped = Result<std::optional<Secret>>;

Aead wrapping(const Secret &key)
{
    static const QByteArray zeros(12, '\0'); // each wrapping key is used once
    return {EVP_chacha20_poly1305(), key.reveal(), zeros};
}

Unwrapped openFileKey(const Secret &wrapKey, const Stanza &stanza)
{
    if (auto fileKey = unseal(wrapping(wrapKey), stanza.body)) {
        return *fileKey;
    }
    return std::nullopt;
}

bool hasWrappedKey(const Stanza &stanza)
{
    return stanza.body.size() == kFileKeyBytes + kTagBytes;
}

// --- X25519
// ----------------------------------------------------------------------------------------

Result<Secret> x25519WrapKey(QByteArrayView scalar, QByteArrayView peer, QByteArrayView salt)
{
    return x25519(scalar, peer).and_then([salt](const Secret &shared) {
        return hkdf(shared.reveal(), salt, kX25519Info);
    });
}

Result<Stanza> wrapForRecipient(const Secret &fileKey, const AgeRecipient &recipient)
{
    const auto ephemeral = AgeIdentity::create();
    if (!ephemeral) {
        return std::unexpected(ephemeral.error());
    }
    const QByteArray &share = ephemeral->recipient().point();
    return x25519WrapKey(ephemeral->scalar().reveal(), recipient.point(), share + recipient.point())
        .and_then([&](const Secret &key) { return seal(wrapping(key), fileKey.reveal()); })
        .transform([&](const QByteArray &body) {
            return Stanza {{"X25519"_ba, encodeBase64(share)}, body};
        });
}

Unwrapped unwrapX25519(const Stanza &stanza, const AgeIdentity &identity)
{
    if (stanza.arguments.first() != "X25519") {
        return std::nullopt;
    }
    const QByteArray share
        = stanza.arguments.size() == 2 ? decodeBase64(stanza.arguments[1]) : QByteArray();
    if (share.size() != kShareBytes || !hasWrappedKey(stanza)) {
        return damaged("header");
    }
    const auto key
        = x25519WrapKey(identity.scalar().reveal(), share, share + identity.recipient().point());
    if (!key) {
        return damaged("header");
    }
    return openFileKey(*key, stanza);
}

// --- scrypt
// ----------------------------------------------------------------------------------------

Result<Secret> scryptWrapKey(const Secret &passphrase, const QByteArray &salt, int workFactor)
{
    return scrypt(passphrase.reveal(), kScryptSalt + salt, workFactor);
}

Unwrapped unwrapScrypt(const Stanza &stanza, const Secret &passphrase)
{
    static const QRegularExpression decimal(u"\\A[1-9][0-9]?\\z"_s);
    if (stanza.arguments.first() != "scrypt") {
        return std::nullopt;
    }
    const bool hasArguments = stanza.arguments.size() == 3;
    const QByteArray salt = hasArguments ? decodeBase64(stanza.arguments[1]) : QByteArray();
    const QString factor = hasArguments ? QString::fromLatin1(stanza.arguments[2]) : QString();
    if (salt.size() != kSaltBytes || !decimal.match(factor).hasMatch()
        || factor.toInt() > kHighestWorkFactor || !hasWrappedKey(stanza)) {
        return damaged("header");
    }
    const auto key = scryptWrapKey(passphrase, salt, factor.toInt());
    if (!key) {
        return std::unexpected(key.error());
    }
    return openFileKey(*key, stanza);
}

// --- The file
// --------------------------------------------------------------------------------------

Result<Secret> newFileKey()
{
    return randomBytes(kFileKeyBytes).transform([](QByteArray key) {
        return Secret(std::move(key));
    });
}

Result<QByteArray> headerMac(const Secret &fileKey, QByteArrayView authenticated)
{
    return hkdf(fileKey.reveal(), {}, "header").and_then([authenticated](const Secret &key) {
        return hmacSha256(key.reveal(), authenticated);
    });
}

Result<QByteArray> writeFile(
    const Secret &fileKey, const QList<Stanza> &stanzas, QByteArrayView plaintext)
{
    const QByteArray header = writeStanzas(stanzas);
    const auto mac = headerMac(fileKey, header);
    if (!mac) {
        return mac;
    }
    return sealPayload(fileKey, plaintext).transform([&](const QByteArray &payload) {
        return encodeArmor(header + ' ' + encodeBase64(*mac) + '\n' + payload);
    });
}

using Unwrap = std::function<Unwrapped(const Stanza &)>;

/// Reads a file whose key `unwrap` finds. Errors: PermissionDenied with `closed` when it does not.
Result<Secret> readFile(QByteArrayView file, const Unwrap &unwrap, const QString &closed)
{
    Result<QByteArray> binary = isArmored(file) ? decodeArmor(file) : file.toByteArray();
    if (!binary) {
        return std::unexpected(std::move(binary).error());
    }
    const auto header = parseHeader(*binary);
    if (!header) {
        return std::unexpected(header.error());
    }
    const bool hasScrypt = std::ranges::any_of(
        header->stanzas, [](const Stanza &stanza) { return stanza.arguments.first() == "scrypt"; });
    if (hasScrypt && header->stanzas.size() > 1) {
        return damaged("header");
    }
    for (const Stanza &stanza : header->stanzas) {
        const auto fileKey = unwrap(stanza);
        if (!fileKey) {
            return std::unexpected(fileKey.error());
        }
        if (!*fileKey) {
            continue;
        }
        const auto mac = headerMac(**fileKey, header->authenticated);
        if (!mac || Secret(*mac) != Secret(header->mac)) {
            return damaged("MAC");
        }
        return openPayload(**fileKey, header->payload);
    }
    return failure(ErrorCode::PermissionDenied, closed);
}

} // namespace

Result<QByteArray> encryptAge(QByteArrayView plaintext, const QList<AgeRecipient> &recipients)
{
    if (recipients.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            Text::tr("there is nobody to encrypt to; name at least one age recipient"));
    }
    const auto fileKey = newFileKey();
    if (!fileKey) {
        return std::unexpected(fileKey.error());
    }
    QList<Stanza> stanzas;
    for (const AgeRecipient &recipient : recipients) {
        const auto stanza = wrapForRecipient(*fileKey, recipient);
        if (!stanza) {
            return std::unexpected(stanza.error());
        }
        stanzas.append(*stanza);
    }
    return writeFile(*fileKey, stanzas, plaintext);
}

Result<Secret> decryptAge(QByteArrayView file, const QList<AgeIdentity> &identities)
{
    const auto unwrap = [&identities](const Stanza &stanza) -> Unwrapped {
        for (const AgeIdentity &identity : identities) {
            if (auto fileKey = unwrapX25519(stanza, identity); !fileKey || *fileKey) {
                return fileKey;
            }
        }
        return std::nullopt;
    };
    return readFile(file,
        unwrap,
        Text::tr(
            "none of the %n age identities opens the file; ask one of its recipients to add you",
            nullptr,
            int(identities.size())));
}

Result<QByteArray> encryptWithPassphrase(
    QByteArrayView plaintext, const Secret &passphrase, int workFactor)
{
    if (passphrase.isEmpty()) {
        return failure(ErrorCode::InvalidInput, Text::tr("the passphrase is empty; give one"));
    }
    const auto fileKey = newFileKey();
    const auto salt = randomBytes(kSaltBytes);
    if (!fileKey || !salt) {
        return cryptoFailure();
    }
    return scryptWrapKey(passphrase, *salt, workFactor)
        .and_then([&](const Secret &key) { return seal(wrapping(key), fileKey->reveal()); })
        .and_then([&](const QByteArray &body) {
            const Stanza stanza {
                {"scrypt"_ba, encodeBase64(*salt), QByteArray::number(workFactor)}, body};
            return writeFile(*fileKey, {stanza}, plaintext);
        });
}

Result<Secret> decryptWithPassphrase(QByteArrayView file, const Secret &passphrase)
{
    return readFile(
        file,
        [&passphrase](const Stanza &stanza) { return unwrapScrypt(stanza, passphrase); },
        Text::tr("the passphrase does not open the file; check it and try again"));
}

} // namespace castello
