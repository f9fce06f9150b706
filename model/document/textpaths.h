// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/textranges.h"

#include <QStringList>

#include <optional>

/// From paths of a document to places in its text, and back.

namespace castello {

/// Where a path stands, from the first byte of its key to the last of its value; the nearest thing
/// around it when it is not in the text. Nothing for a path whose first key is not there.
[[nodiscard]] std::optional<TextRange> rangeOfPath(const TextPart &root, const QStringList &path);

/// The path of the innermost value whose key or value holds the offset; keys only, so that a place
/// in a list belongs to the list.
[[nodiscard]] QStringList pathAtOffset(const TextPart &root, qsizetype offset);

} // namespace castello
