// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

#include <QStringList>

namespace castello {

/// One value of a castle as it stands in the document; an empty mapping is one too.
struct Leaf
{
    QStringList path;
    QString yaml;
    friend bool operator==(const Leaf &, const Leaf &) = default;
};

/// The parts of a castle that gestures change, in the order in which the document has them. Not
/// told: metadata, the cluster's settings besides its endpoint, secrets.
[[nodiscard]] QList<Leaf> leavesOf(const Castle &castle);

/// A text as a value or key, in lines and in braces.
[[nodiscard]] QString textYaml(const QString &text);

} // namespace castello
