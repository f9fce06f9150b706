// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secret.h"
#include "model/yaml/yamlvalue.h"

/// Single values of a SOPS file: `ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]`. Private to this
/// folder. Source: SOPS 3.13 aes/cipher.go and its stores; checked with files that SOPS wrote.

namespace castello::sops {

/// A scalar as SOPS encrypts and hashes it. Nulls have none.
struct Scalar
{
    Secret bytes;
    QByteArray type; ///< str, int, float, bool; also time and bytes when read
};

/// Errors: InvalidInput for integers beyond 64 bits and for numbers that are none.
[[nodiscard]] Result<Scalar> toScalar(const YamlValue &value);
/// Errors: InvalidInput when the bytes do not fit the type.
[[nodiscard]] Result<YamlValue> fromScalar(const Scalar &scalar);

/// `associated` is the path of keys, joined and ended with colons.
[[nodiscard]] Result<QString> encryptScalar(
    const Scalar &scalar, const Secret &dataKey, QByteArrayView associated);
/// Errors: InvalidInput when it is not of the form, was changed, or belongs to another key or path.
[[nodiscard]] Result<Scalar> decryptScalar(
    const QString &text, const Secret &dataKey, QByteArrayView associated);

} // namespace castello::sops
