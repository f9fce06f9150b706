// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlvalue.h"

#include <QByteArray>

namespace castello {

struct YamlStyle
{
    int indent = 2; ///< spaces a level
    /// Whether items of a sequence stand one level inside their key (Go's habit) or at its column.
    bool indentSequences = true;
};

/// The text of one document, UTF-8, ending in a newline, the same bytes for the same value.
/// Every string that any YAML 1.1 or 1.2 reader could take for something else is quoted;
/// texts of several lines become literal blocks where that loses nothing.
[[nodiscard]] QByteArray emitYaml(const YamlValue &value, const YamlStyle &style = {});

/// Several documents, separated by `---`.
[[nodiscard]] QByteArray emitYamlDocuments(
    const QList<YamlValue> &documents, const YamlStyle &style = {});

} // namespace castello
