// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/edit/castlechange.h"
#include "model/edit/gestureparts.h"

namespace castello {

namespace {

/// One machine by itself: an override, unless the group would put it there anyway.
void placeMachine(Castle &castle, Group &group, int ordinal, const HostRef &host)
{
    if (group.hosts.isEmpty()) {
        group.hosts = {host};
    }
    const HostRef usual = group.hosts.at((ordinal - 1) % group.hosts.size());
    MachineOverride &difference = group.overrides[ordinal];
    difference.host = usual == host ? std::nullopt : std::optional(host);
    if (difference == MachineOverride()) {
        group.overrides.remove(ordinal);
    }
    addBridges(castle, group);
}

} // namespace

Result<DocumentChange> placeOnHost(const Castle &castle, const QString &item, const HostRef &host)
{
    Castle after = castle;
    Group *group = groupOfItem(after, item);
    if (!group) {
        return failure(ErrorCode::InvalidInput, GestureText::tr("Only machines live on a host"));
    }
    if (!castle.providers.contains(host.provider)) {
        return failure(ErrorCode::InvalidInput,
            GestureText::tr("There is no provider “%1”").arg(host.provider));
    }
    if (const int ordinal = ordinalAt(item); ordinal > 0) {
        placeMachine(after, *group, ordinal, host);
    } else {
        place(after, *group, host);
    }
    keepHosts(castle, after);
    if (after == castle) {
        return failure(ErrorCode::Conflict,
            GestureText::tr("“%1” is on %2 already").arg(nameOfItem(item), host.host));
    }
    return changeBetween(
        GestureText::tr("Place %1 on %2").arg(nameOfItem(item), host.host), castle, after);
}

} // namespace castello
