// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castle.h"

#include <algorithm>

namespace castello {

const Group *Castle::findGroup(QStringView key) const
{
    const auto it = std::ranges::find(groups, key, &Group::key);
    return it == groups.end() ? nullptr : &*it;
}

} // namespace castello
