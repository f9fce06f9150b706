// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QByteArray>

#include <optional>

/// Files that hold only ciphertext, whole or not at all. Private to this folder.

namespace castello {

/// Nothing when there is no such file. Errors: PermissionDenied, Unexpected; naming the file.
[[nodiscard]] Result<std::optional<QByteArray>> readEncryptedFile(const QString &path);

/// Replaces the file in one step, making its folder; only its owner may read it.
/// Errors: PermissionDenied, Unexpected (no space); the old file is then as it was.
[[nodiscard]] Result<void> writeEncryptedFile(const QString &path, const QByteArray &content);

} // namespace castello
