// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/edit/castlechange.h"
#include "model/edit/gestureparts.h"

namespace castello {

Result<DocumentChange> setGroupCount(const Castle &castle, const QString &group, int count)
{
    Castle after = castle;
    Group *target = groupOfItem(after, group);
    if (!target) {
        return failure(
            ErrorCode::InvalidInput, GestureText::tr("Only a group of machines has a number"));
    }
    if (count < 0 || count > kMaximumGroupCount) {
        return failure(ErrorCode::InvalidInput,
            GestureText::tr("A group has up to %n machine(s)", nullptr, kMaximumGroupCount));
    }
    setCount(after, *target, count);
    keepHosts(castle, after);
    return changeBetween(GestureText::tr("Set %1 to %2", "a group to a number of machines")
                             .arg(target->key)
                             .arg(count),
        castle,
        after);
}

} // namespace castello
