// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/generate/generatedfile.h"

#include <QList>

#include <optional>

/// What was deployed last, as the preview showed it, so that the next deploy can be compared with
/// it. Kept beside the journal; holds placeholders where the real files hold secrets.

namespace castello {

/// `files` are a preview's (model/preview): never those with the real secrets. Errors:
/// PermissionDenied.
[[nodiscard]] Result<void> writeDeployedSnapshot(
    const QString &folder, const QList<GeneratedFile> &files);
/// After a destroy.
void removeDeployedSnapshot(const QString &folder);
/// Nothing when nothing was deployed from here, or the file is damaged.
[[nodiscard]] std::optional<QList<GeneratedFile>> readDeployedSnapshot(const QString &folder);

} // namespace castello
