// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/agekeys.h"
#include "backends/secrets/sopsmetadata.h"
#include "model/yaml/yamlvalue.h"

#include <QDateTime>

/// YAML files as SOPS reads and writes them, for age recipients.
/// Not covered: several documents in a file, other formats, other kinds of keys, comments.
/// Source: SOPS 3.13; checked with files that SOPS wrote and with files that it verified.

namespace castello {

/// How a file is encrypted.
struct SopsRules
{
    QList<AgeRecipient> recipients;
    SopsSelection selection {};
    /// Leaves the clear part out of the MAC, so that it can be edited without the key.
    bool macOnlyEncrypted = false;
    int indent = 4; ///< as SOPS does unless told otherwise
};

/// Errors: InvalidInput without recipients, for a document that is no mapping or has a key `sops`.
[[nodiscard]] Result<QByteArray> encryptSops(
    const YamlValue &document, const SopsRules &rules, const QDateTime &lastModified);

/// The document in clear, without `sops`, after its MAC was verified.
/// Errors: PermissionDenied when no identity opens it (names the recipients that could);
/// InvalidInput when it was changed, naming the path where that is known.
[[nodiscard]] Result<YamlValue> decryptSops(
    QByteArrayView file, const QList<AgeIdentity> &identities);

/// The file for a new content. Keeps the data key and the ciphertext of every value that did not
/// change; nothing changed = the same bytes. When a recipient goes, everything is encrypted anew
/// with a new data key, since the old one is known to them. Errors: as of the two above.
[[nodiscard]] Result<QByteArray> updateSops(QByteArrayView previous,
    const YamlValue &document,
    const QList<AgeIdentity> &identities,
    const SopsRules &rules,
    const QDateTime &lastModified);

/// Who can open the file, as written in it. Errors: InvalidInput when it is not SOPS.
[[nodiscard]] Result<QStringList> sopsRecipients(QByteArrayView file);

} // namespace castello
