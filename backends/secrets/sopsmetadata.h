// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/yaml/yamlvalue.h"

#include <QStringList>

/// The mapping `sops` at the end of a SOPS file. Private to this folder.

namespace castello {

/// Which values are encrypted. Each rule is tested against every key on a value's path: one match
/// decides for all that is below.
struct SopsSelection
{
    enum class Rule { UnencryptedSuffix, EncryptedSuffix, UnencryptedRegex, EncryptedRegex };
    Rule rule = Rule::UnencryptedSuffix;
    QString pattern = QStringLiteral("_unencrypted");
    [[nodiscard]] bool encrypts(const QStringList &path) const;
    friend bool operator==(const SopsSelection &, const SopsSelection &) = default;
};

namespace sops {

/// The data key, encrypted to one recipient.
struct WrappedKey
{
    QString recipient;
    QByteArray file; ///< an armored age file
};

struct Metadata
{
    QList<WrappedKey> age;
    SopsSelection selection;
    bool macOnlyEncrypted = false;
    QString lastModified; ///< exactly as written: it authenticates the MAC
    QString mac;
    /// Whether keys of other kinds (KMS, PGP, …) open the file too.
    bool hasOtherKeys = false;
};

/// Errors: InvalidInput for what is not SOPS, for shared keys (key_groups) and for rules by
/// comments.
[[nodiscard]] Result<Metadata> readMetadata(const YamlValue &document);
/// In the form of SOPS 3.13: keys sorted, nothing empty.
[[nodiscard]] YamlValue writeMetadata(const Metadata &metadata);

} // namespace sops
} // namespace castello
