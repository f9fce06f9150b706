// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/yaml/yamlvalue.h"

#include <QByteArrayView>

namespace castello {

/// What is wrong with a text that is not the YAML we accept.
struct YamlError
{
    TextPosition position;
    QString message; ///< translated, says what to do
    friend bool operator==(const YamlError &, const YamlError &) = default;
};

/// Reads every document of a UTF-8 text (a byte order mark is accepted), strictly: duplicate keys,
/// keys that are no strings, unknown tags and `<<` are errors; aliases are resolved; plain scalars
/// are typed by YAML 1.2's core schema (so `yes` is a string). Texts over 16 MiB, nesting over 100
/// levels and aliases that unfold to over a million values are refused. Never throws.
/// Source of the types: YAML 1.2.2, section 10.3.2.
[[nodiscard]] std::expected<QList<YamlValue>, YamlError> readYamlDocuments(QByteArrayView text);

/// As above for a text that must hold exactly one document.
[[nodiscard]] std::expected<YamlValue, YamlError> readYaml(QByteArrayView text);

} // namespace castello
