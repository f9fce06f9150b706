// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QHash>
#include <QPointF>
#include <QString>

namespace castello {

/// Where a person put things on the canvas; never part of the castle document. Only items that were
/// moved by hand are in it, the others are placed by the automatic layout.
struct CanvasLayout
{
    /// Path of the item (model/edit/itempath.h) → top left corner in scene units.
    QHash<QString, QPointF> positions;
    friend bool operator==(const CanvasLayout &, const CanvasLayout &) = default;
};

/// `tazlab.castle.yaml` → `tazlab.castle.layout.json`, beside it.
[[nodiscard]] QString layoutFileFor(const QString &castleFile);

/// An absent file is an empty layout. Errors: InvalidInput (no JSON of ours; the message names the
/// file), PermissionDenied.
[[nodiscard]] Result<CanvasLayout> readLayout(const QString &file);
/// Sorted, one item a line, so that Git shows small differences. An empty layout removes the file.
[[nodiscard]] Result<void> writeLayout(const QString &file, const CanvasLayout &layout);

} // namespace castello
