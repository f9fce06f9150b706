// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlvalue.h"

namespace castello {

/// A document with a patch laid over it: mappings are merged key by key, null takes a key away,
/// anything else replaces what was there. Source: RFC 7396.
[[nodiscard]] YamlValue mergeYaml(YamlValue document, const YamlValue &patch);

} // namespace castello
