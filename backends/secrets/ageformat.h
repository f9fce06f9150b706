// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secret.h"

#include <QByteArrayList>
#include <QList>

/// The parts of an age file, without any key exchange. Private to this folder.
/// Source: C2SP age specification, age-encryption.org/v1.

namespace castello::age {

/// A file that is not what an age writer wrote. `part` is one of armor, header, MAC, payload.
[[nodiscard]] std::unexpected<Error> damaged(const char *part);

/// One way to the file key: `-> TYPE ARGUMENT…` and a body.
struct Stanza
{
    QByteArrayList arguments; ///< the first is the type
    QByteArray body;
};

struct Header
{
    QList<Stanza> stanzas;
    QByteArrayView authenticated; ///< what the MAC is made over: up to and including `---`
    QByteArray mac;
    QByteArrayView payload; ///< what follows the header
};

/// Views point into `file`. Errors: InvalidInput; strict, as the specification demands.
[[nodiscard]] Result<Header> parseHeader(QByteArrayView file);
/// Up to and including `---`.
[[nodiscard]] QByteArray writeStanzas(const QList<Stanza> &stanzas);

/// Unpadded base64 in its only form. decode gives a null array when it is not.
[[nodiscard]] QByteArray encodeBase64(QByteArrayView data);
[[nodiscard]] QByteArray decodeBase64(QByteArrayView text);

/// The text form of an age file.
[[nodiscard]] bool isArmored(QByteArrayView file);
[[nodiscard]] QByteArray encodeArmor(QByteArrayView file);
[[nodiscard]] Result<QByteArray> decodeArmor(QByteArrayView text);

/// The payload: a nonce and chunks of 64 KiB under the file key.
[[nodiscard]] Result<QByteArray> sealPayload(const Secret &fileKey, QByteArrayView plaintext);
[[nodiscard]] Result<Secret> openPayload(const Secret &fileKey, QByteArrayView payload);

} // namespace castello::age
