// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace castello {

/// Whether a string may stand in a block mapping or sequence without quotes, as key or as value, so
/// that every reader takes it for this string. Careful rather than pretty: what looks like a
/// number, a time or an address made of digits is refused too. Source: yaml.org/type (YAML 1.1),
/// YAML 1.2.2 sections 7.3.3 and 10.3; go-yaml v2 and v3 resolve.go.
[[nodiscard]] bool canBePlainYaml(QStringView text);

/// The string in double quotes on one line, control characters and line breaks escaped.
[[nodiscard]] QString quotedYaml(QStringView text);

/// Whether a string of several lines may stand in a literal block (`|`) unchanged. Lines that end
/// in blanks are refused as well: editors strip them.
[[nodiscard]] bool canBeLiteralYaml(QStringView text);

} // namespace castello
