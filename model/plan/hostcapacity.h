// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/units.h"

namespace castello {

/// What a host has and what of it is used, as its provider says. Nought = the token may not see it.
struct HostCapacity
{
    int cores = 0;
    Mebibytes memory {};
    Mebibytes disk {}; ///< of the storage that holds the disks
    int usedCores = 0; ///< by VMs that run there now, ours included
    Mebibytes usedMemory {};
    Mebibytes usedDisk {};
    bool isOnline = true;
    friend bool operator==(const HostCapacity &, const HostCapacity &) = default;
};

} // namespace castello
