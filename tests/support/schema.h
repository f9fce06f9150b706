// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlvalue.h"

#include <QStringList>

namespace castello::test {

/// What a JSON schema finds wrong in a document, one `location: message` each; empty = valid.
/// `definition` picks a schema below `$defs` of the file. A file that cannot be read is a finding.
/// `format` is not enforced.
[[nodiscard]] QStringList schemaFindings(
    const YamlValue &document, const QString &schemaFile, const QString &definition = {});

} // namespace castello::test
