// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/units.h"
#include "model/castle/cursor.h"
#include "model/net/addressrange.h"

namespace castello::reading {

/// `8GB`, `8G` and `8Gi` mean 8GiB to whoever writes them for a machine.
template <>
QString correctionOf<Mebibytes>(const QString &text);

/// Blanks around the dash, a short end (`192.168.1.155-179`), ends the wrong way round.
template <>
QString correctionOf<AddressRange>(const QString &text);

} // namespace castello::reading
