// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/yaml/yamlvalue.h"

namespace castello {

/// What a castle document says, and everything that is wrong with how it says it.
struct CastleReading
{
    std::optional<Castle> castle; ///< only when there are no errors
    QList<Diagnostic> diagnostics;
};

/// Reads a parsed document: keys, types, units and forms, not yet whether it makes sense
/// (model/validate). Positions in the diagnostics are those of the values.
/// Rules: api-version, bad-value, missing-key, out-of-range, unknown-key, unsupported, wrong-type.
[[nodiscard]] CastleReading readCastle(const YamlValue &document);

/// The keys of one section, so that the schema can be held against the reader.
struct CastleSection
{
    QString path; ///< `groups.*`, where * is any name; empty for the document itself
    QStringList required;
    QStringList optional; ///< also keys that are known but not supported yet
};
[[nodiscard]] QList<CastleSection> castleSections();

} // namespace castello
