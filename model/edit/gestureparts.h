// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/gestures.h"

#include <QCoreApplication>

/// What the files of the gestures share; nobody else includes it.

namespace castello {

struct GestureText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Gestures)
};

/// A component, Flux or a repository; the new castle and the item's path. Errors: as
/// addFromPalette. In components.cpp.
struct AddedService
{
    QString name; ///< translated, of the step
    QString path;
};
[[nodiscard]] Result<AddedService> addService(
    Castle &castle, PaletteKind kind, const QString &target);

/// The group of an item that is a group or a machine; null otherwise.
[[nodiscard]] Group *groupOfItem(Castle &castle, const QString &item);

/// What an item is called in the name of a step: `worker`, `worker-2`, `pve`.
[[nodiscard]] QString nameOfItem(const QString &path);

} // namespace castello
