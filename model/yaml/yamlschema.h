// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlvalue.h"

#include <QByteArrayView>

#include <expected>

/// What scalars mean: YAML 1.2's core schema. Source: YAML 1.2.2, sections 10.3.2 and 3.3.2.

namespace castello {

/// The kind of a plain (unquoted) scalar.
[[nodiscard]] YamlValue::Kind kindOfPlainScalar(QStringView text);

/// The value of a scalar with the given tag: `?` plain, `!` quoted, else the resolved tag.
/// The error is a translated sentence.
[[nodiscard]] std::expected<YamlValue, QString> resolveScalar(
    const QString &tag, const QString &text);

[[nodiscard]] bool isSequenceTag(const QString &tag);
[[nodiscard]] bool isMappingTag(const QString &tag);
[[nodiscard]] QString unknownTagMessage(const QString &tag);

/// Whether the text begins with a null that is written (`~`, `null`), as opposed to left out.
[[nodiscard]] bool startsWithNull(QByteArrayView text);

} // namespace castello
