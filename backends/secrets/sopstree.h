// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/sopsmetadata.h"
#include "backends/secrets/sopsscalar.h"

#include <QHash>

#include <optional>

/// Whole documents under one data key. Private to this folder.

namespace castello::sops {

/// Ciphertexts by what they hold, without holding it: hash of path, type and value.
class CiphertextStore
{
public:
    void add(QByteArrayView associated, const Scalar &scalar, const QString &ciphertext);
    /// Gives each one out once, so that equal values do not become equal ciphertexts.
    [[nodiscard]] std::optional<QString> take(QByteArrayView associated, const Scalar &scalar);

private:
    QHash<QByteArray, QStringList> m_ciphertexts;
};

/// A document in its other form, and the MAC over its values in clear.
struct Tree
{
    YamlValue document;
    QByteArray mac; ///< upper-case hex
};

/// Encrypts what the metadata's rule selects; values found in `known` keep their ciphertext.
/// Errors: InvalidInput, with the path.
[[nodiscard]] Result<Tree> encryptTree(const YamlValue &document,
    const Metadata &metadata,
    const Secret &dataKey,
    CiphertextStore known);

/// The way back; puts every ciphertext into `found`. Errors: InvalidInput, with the path.
[[nodiscard]] Result<Tree> decryptTree(const YamlValue &document,
    const Metadata &metadata,
    const Secret &dataKey,
    CiphertextStore &found);

} // namespace castello::sops
