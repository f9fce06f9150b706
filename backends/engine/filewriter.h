// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/agekeys.h"
#include "model/base/error.h"
#include "model/generate/generatedfile.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace castello {

/// Who can open the encrypted files, and who we are when we compare with what is there.
struct FileEncryption
{
    QList<AgeRecipient> recipients;
    QList<AgeIdentity> identities;
    QDateTime now; ///< UTC
};

/// Where a secret file is written: `talosconfig` → `talosconfig.sops.yaml`.
[[nodiscard]] QString encryptedPath(const QString &path);

/// Writes generated files below a folder, each whole or not at all, and only when its bytes change.
/// Secret ones are written encrypted, as NAME.sops.yaml; ciphertext of what did not change is kept.
/// A file of several documents is one value, `data` (`sops -d --extract '["data"]' FILE` shows it),
/// since SOPS files here hold one document. Nothing secret ever touches the disk in clear.
/// Returns the paths that changed. Errors: the path and the remedy; files before it stay written.
[[nodiscard]] Result<QStringList> writeGeneratedFiles(
    const QString &folder, const QList<GeneratedFile> &files, const FileEncryption &encryption);

} // namespace castello
