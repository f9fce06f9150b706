// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlmerge.h"

namespace castello {

YamlValue mergeYaml(YamlValue document, const YamlValue &patch)
{
    if (!patch.isMapping()) {
        return patch;
    }
    YamlValue merged = document.isMapping() ? std::move(document) : YamlValue::mapping();
    for (const YamlValue::Entry &entry : patch.entries()) {
        if (entry.value.isNull()) {
            merged.remove(entry.key);
            continue;
        }
        const YamlValue *present = merged.find(entry.key);
        merged.insert(entry.key, mergeYaml(present ? *present : YamlValue(), entry.value));
    }
    return merged;
}

} // namespace castello
