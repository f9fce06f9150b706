// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlvalue.h"

#include <QStringList>

namespace castello {

/// The beginning of a Talos document; unnamed kinds have no name.
[[nodiscard]] inline YamlValue talosDocument(const QString &kind, const QString &name = {})
{
    YamlValue document
        = YamlValue::mapping({{QStringLiteral("apiVersion"), QStringLiteral("v1alpha1")},
            {QStringLiteral("kind"), kind}});
    if (!name.isEmpty()) {
        document.insert(QStringLiteral("name"), name);
    }
    return document;
}

[[nodiscard]] inline YamlValue textSequence(const QStringList &texts)
{
    return YamlValue::sequence(QList<YamlValue>(texts.cbegin(), texts.cend()));
}

} // namespace castello
