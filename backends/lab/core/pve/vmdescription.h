// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/world.h"

#include <QJsonObject>

namespace castello::lab {

// What the API says of a VM in its lists.

/// An entry of /cluster/resources and of a pool's members. Figures come from a statistics run every
/// ten seconds: a VM that is younger is `unknown`.
[[nodiscard]] QJsonObject resourceEntry(const World &world, const Vm &vm);
/// An entry of /nodes/N/qemu, and the part of status/current that they share.
[[nodiscard]] QJsonObject statusEntry(const World &world, const Vm &vm);
/// What status/current says beyond that.
[[nodiscard]] QJsonObject detailedStatus(const World &world, const Vm &vm);
/// A config for the wire: numbers as numbers where the key's type is one.
[[nodiscard]] QJsonObject configObject(const Vm &vm, const Vm::Config &config);

} // namespace castello::lab
