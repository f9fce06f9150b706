// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/yaml/yamlvalue.h"

#include <QStringList>

namespace castello {

/// Dotted paths such as `groups.worker.hosts.0`: keys of mappings, places in sequences from 0. A
/// key with a dot or a quotation mark, and an empty one, stands in double quotes, where `\`
/// escapes.

/// Errors: InvalidInput.
[[nodiscard]] Result<QStringList> splitYamlPath(QStringView path);
[[nodiscard]] QString joinYamlPath(const QStringList &keys);
/// The path of a key below a path, which may be empty.
[[nodiscard]] QString childYamlPath(const QString &parent, QStringView key);

/// The child of a mapping or sequence; null pointer when there is none.
[[nodiscard]] const YamlValue *findYamlChild(const YamlValue &parent, const QString &key);
/// Where the path stands in the text: its key if it has one, or else the nearest thing around it.
[[nodiscard]] TextPosition positionOfYamlPath(const YamlValue &root, const QStringList &keys);

/// Copies of `root` with the value at the path replaced, added or removed. Missing mappings on the
/// way are made. Errors: InvalidInput when the path leads through a scalar or beyond a sequence, or
/// when there is nothing to remove.
[[nodiscard]] Result<YamlValue> withYamlValue(
    const YamlValue &root, const QStringList &keys, const YamlValue &value);
[[nodiscard]] Result<YamlValue> withoutYamlValue(const YamlValue &root, const QStringList &keys);

} // namespace castello
