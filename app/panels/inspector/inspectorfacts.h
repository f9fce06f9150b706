// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "qml/workspace/livestate.h"

#include <QList>
#include <QString>

namespace castello {

/// Something that follows from the castle or was seen in the world; nothing to edit.
struct InspectorFact
{
    QString title; ///< translated
    QString text;
    friend bool operator==(const InspectorFact &, const InspectorFact &) = default;
};

/// What is known about one item beyond its fields; empty for most. Precondition: as machinesOf for
/// machines; a castle with errors may have fewer.
[[nodiscard]] QList<InspectorFact> factsOf(
    const Castle &castle, const LiveState &live, const QString &path);

} // namespace castello
